package org.lockscope.contention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lockscope.probe.Recorder;

final class PoolsTest {
  private final Recorder names = new Recorder(1);

  private Pools of(String... threads) {
    for (String name : threads) {
      names.newThread(name, name.startsWith("virtual-"));
    }
    return new Pools(names.directory(), IntStream.range(0, threads.length).boxed().toList());
  }

  @Test
  void namesThatDifferInTheirLastNumberAreOnePool() {
    Pools pools = of("http-nio-8081-exec-1", "http-nio-8081-exec-35", "http-nio-8082-exec-1");
    assertThat(pools.of(0)).isEqualTo("http-nio-8081-exec-*").isEqualTo(pools.of(1));
    assertThat(pools.of(2)).as("alone").isEqualTo("http-nio-8082-exec-1");
    assertThat(pools.size("http-nio-8081-exec-*")).isEqualTo(2);
  }

  @Test
  void poolsOfOneThreadEachAreOne() {
    Pools pools = of("pool-1-thread-1", "pool-2-thread-1", "main");
    assertThat(pools.of(0)).isEqualTo("pool-*-thread-*").isEqualTo(pools.of(1));
    assertThat(pools.of(2)).isEqualTo("main");
  }

  @Test
  void virtualThreadsWithoutNamesAreOnePoolHoweverFew() {
    assertThat(of("virtual-31", "main").of(0)).isEqualTo("virtual-*");
  }
}
