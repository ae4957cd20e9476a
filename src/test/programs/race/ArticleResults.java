// race: contents of ArrayList (ArticleResults.results)
// mechanism: JLS 17.4.5: tasks of one pool that add to one list are not ordered with each other
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

final class ArticleResults {
  private final List<Integer> results = new ArrayList<>();

  void run() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    for (int i = 0; i < 4; i++) {
      int article = i;
      pool.execute(() -> process(article));
    }
    pool.shutdown();
    pool.awaitTermination(1, TimeUnit.MINUTES);
  }

  void process(int article) {
    results.add(article); // races
  }

  public static void main(String[] args) throws Exception {
    new ArticleResults().run();
  }
}
