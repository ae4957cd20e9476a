// mechanism: Arrays.parallelSort returns when all its parts are done
import java.util.Arrays;
import java.util.Comparator;

final class ParallelSort {
  static final class Box {
    int value;

    Box(int value) {
      this.value = value;
    }
  }

  public static void main(String[] args) throws Exception {
    Box[] boxes = new Box[20000];
    for (int i = 0; i < boxes.length; i++) {
      boxes[i] = new Box(boxes.length - i);
    }
    Arrays.parallelSort(boxes, Comparator.comparingInt(box -> box.value));
    boxes[0].value++;
  }
}
