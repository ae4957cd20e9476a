package org.lockscope.agent;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.CodeAttribute;
import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.security.ProtectionDomain;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lockscope.agent.rt.Names;

/**
 * Weaves every class outside the JDK as it is loaded. A class that cannot be woven is left as it
 * is, and named: the verdict then says that it is partial.
 */
final class Weaver implements ClassFileTransformer {
  private static final int OLDEST = ClassFile.JAVA_5_VERSION;

  /** A longer method may outgrow 64 KiB when woven. */
  private static final int LONGEST = 18_000;

  private static final ClassFile FILES =
      ClassFile.of(
          ClassFile.StackMapsOption.DROP_STACK_MAPS,
          ClassFile.DeadCodeOption.KEEP_DEAD_CODE,
          ClassFile.DebugElementsOption.PASS_DEBUG,
          ClassFile.AttributesProcessingOption.PASS_ALL_ATTRIBUTES);

  private final Scope scope;
  private final boolean accesses;
  private final Models models;
  private final Instrumentation instrumentation;

  /** By class loader; a loader that is gone takes its types with it. */
  private final Map<ClassLoader, Types> types = Collections.synchronizedMap(new WeakHashMap<>());

  Weaver(Scope scope, boolean accesses, Models models, Instrumentation instrumentation) {
    this.scope = scope;
    this.accesses = accesses;
    this.models = models;
    this.instrumentation = instrumentation;
  }

  @Override
  @SuppressWarnings("ReferenceEquality") // there is one platform class loader
  public byte @Nullable [] transform(
      Module module,
      @Nullable ClassLoader loader,
      @Nullable String name,
      @Nullable Class<?> redefined,
      ProtectionDomain domain,
      byte[] bytes) {
    if (loader == null
        || loader == ClassLoader.getPlatformClassLoader()
        || (module.isNamed() && Jdk.own(module.getName()))
        || redefined != null
        || name == null
        || name.startsWith("org/lockscope/agent/")) {
      return null;
    }
    String dotted = name.replace('/', '.');
    try {
      boolean records = accesses && scope.records(dotted, module.getName(), domain);
      byte[] woven = woven(loader, dotted, records, bytes);
      if (woven != null) {
        haveRead(module);
      }
      return woven;
    } catch (Throwable e) { // whatever it is, the class must load
      Names.unwatched(dotted, String.valueOf(e.getMessage()));
      return null;
    }
  }

  /** What is woven calls the runtime, which is in the unnamed module of the boot loader. */
  private void haveRead(Module module) {
    Module runtime = Names.class.getModule();
    if (module.isNamed() && !module.canRead(runtime)) {
      instrumentation.redefineModule(
          module, Set.of(runtime), Map.of(), Map.of(), Set.of(), Map.of());
    }
  }

  private byte @Nullable [] woven(ClassLoader loader, String name, boolean records, byte[] bytes) {
    ClassModel model = FILES.parse(bytes);
    if (model.majorVersion() < OLDEST) {
      Names.unwatched(name, "it was compiled for Java 1.4 or older");
      return null;
    }
    if (!findsRuntime(loader)) {
      Names.unwatched(name, "its class loader does not ask the boot loader");
      return null;
    }
    Types known = types.computeIfAbsent(loader, Types::new);
    known.tell(name, model);
    FieldKinds fields = FieldKinds.of(model, records);
    Set<String> tooLong =
        model.methods().stream()
            .filter(Weaver::tooLong)
            .map(WovenClass::key)
            .collect(Collectors.toSet());
    tooLong.forEach(method -> Names.unwatched(name + "." + method, "it is too long"));
    byte[] woven =
        FILES.transformClass(model, new WovenClass(model, known, models, records, fields, tooLong));
    fields.define(loader, name);
    return woven;
  }

  private static boolean tooLong(MethodModel method) {
    return method
        .code()
        .filter(c -> c instanceof CodeAttribute a && a.codeLength() > LONGEST)
        .isPresent();
  }

  @SuppressWarnings("ReferenceEquality") // there is one system class loader
  private boolean findsRuntime(ClassLoader loader) {
    if (types.containsKey(loader) || loader == ClassLoader.getSystemClassLoader()) {
      return true;
    }
    try {
      return Class.forName(Names.class.getName(), false, loader) == Names.class;
    } catch (ClassNotFoundException | LinkageError e) {
      return false;
    }
  }
}
