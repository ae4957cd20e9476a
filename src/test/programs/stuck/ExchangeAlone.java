// mechanism: an exchange needs two
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

final class ExchangeAlone {
  public static void main(String[] args) throws Exception {
    new Exchanger<String>().exchange("a");
  }
}
