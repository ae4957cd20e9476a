/** Lockscope: runs a small concurrent pipeline on real threads and shows what its lock costs. */
module org.lockscope {
  requires com.fasterxml.jackson.core;
  requires info.picocli;
  requires java.desktop;
  requires java.instrument;
  requires jdk.jfr;
  requires jdk.unsupported; // signals, which have no other interface
  requires javafx.controls;
  requires javafx.fxml;
  requires org.controlsfx.controls;
  requires atlantafx.base;
  requires org.kordamp.ikonli.javafx;
  requires org.kordamp.ikonli.feather;
  requires static transitive org.jspecify;

  exports org.lockscope.event;
  exports org.lockscope.probe;
  exports org.lockscope.race;
  exports org.lockscope.text;

  uses org.lockscope.scenario.Scenario;

  provides org.lockscope.scenario.Scenario with
      org.lockscope.scenario.cancel.CancelScenario,
      org.lockscope.scenario.deadlocks.DeadlocksScenario,
      org.lockscope.scenario.news.NewsScenario,
      org.lockscope.scenario.pool.PoolScenario,
      org.lockscope.scenario.timeouts.TimeoutsScenario;

  opens org.lockscope.cli to
      info.picocli;
  opens org.lockscope.ui.setup to
      javafx.fxml;
  opens org.lockscope.ui.window to
      javafx.fxml,
      javafx.graphics;
}
