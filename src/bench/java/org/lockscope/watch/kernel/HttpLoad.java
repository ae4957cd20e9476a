package org.lockscope.watch.kernel;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server on this machine, asked by two clients at once for what takes it a millisecond. */
final class HttpLoad implements Kernel {
  private static final int REQUESTS = 100;

  private final ConcurrentMap<Integer, Integer> hits = new ConcurrentHashMap<>();

  @Override
  public long run() throws IOException, InterruptedException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
      server.setExecutor(pool);
      server.createContext("/", this::answer);
      server.start();
      URI place = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
      try {
        return Kernel.sum(thread -> ask(place, thread));
      } finally {
        server.stop(0);
      }
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      Thread.sleep(1);
      int item = exchange.getRequestURI().getPath().length();
      hits.merge(item, 1, Integer::sum);
      byte[] body = "item %d".formatted(item).getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static long ask(URI place, int thread) throws IOException {
    long sum = 0;
    for (int i = 0; i < REQUESTS; i++) {
      URLConnection connection =
          place.resolve("/" + "x".repeat(i % 10 + thread)).toURL().openConnection();
      try (InputStream in = connection.getInputStream()) {
        sum += in.readAllBytes().length;
      }
    }
    return sum;
  }
}
