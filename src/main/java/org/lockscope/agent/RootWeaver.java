package org.lockscope.agent;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.attribute.CodeAttribute;
import java.lang.classfile.attribute.StackMapTableAttribute;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.instrument.ClassFileTransformer;
import java.security.ProtectionDomain;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lockscope.agent.rt.Names;

/**
 * Puts the calls of the runtime into the JDK's own classes, at the places that are {@link Roots}.
 */
final class RootWeaver implements ClassFileTransformer {
  private static final ClassDesc THREADS = ClassDesc.of("org.lockscope.agent.rt.Threads");
  private static final ClassDesc TASKS = ClassDesc.of("org.lockscope.agent.rt.Tasks");
  private static final MethodTypeDesc OF_THREAD =
      MethodTypeDesc.ofDescriptor("(Ljava/lang/Thread;)V");
  private static final MethodTypeDesc OF_TASK =
      MethodTypeDesc.ofDescriptor("(Ljava/lang/Object;)V");
  private static final MethodTypeDesc NOTHING = MethodTypeDesc.ofDescriptor("()V");

  /** Fields of a class that publishes which hand over what they hold. */
  private static final Set<String> PUBLISHED = Set.of("result", "stack", "next");

  @Override
  public byte @Nullable [] transform(
      Module module,
      @Nullable ClassLoader loader,
      @Nullable String name,
      @Nullable Class<?> redefined,
      ProtectionDomain domain,
      byte[] bytes) {
    if (loader != null || name == null) {
      return null;
    }
    String dotted = name.replace('/', '.');
    if (redefined == null && !Roots.isPart(dotted)) {
      return null;
    }
    boolean publishing = Roots.publishes(dotted);
    List<Root> here = Roots.of(dotted);
    if (here.isEmpty() && !publishing) {
      return null;
    }
    try {
      ClassFile files =
          ClassFile.of(
              ClassFile.StackMapsOption.DROP_STACK_MAPS, ClassFile.DeadCodeOption.KEEP_DEAD_CODE);
      ClassModel model = files.parse(bytes);
      here.stream().filter(root -> !root.isIn(model)).forEach(RootWeaver::missed);
      return files.transformClass(
          model,
          (to, element) -> {
            if (element instanceof MethodModel method && touched(method, here, publishing)) {
              to.transformMethod(
                  method,
                  (builder, part) -> {
                    if (part instanceof CodeAttribute code) {
                      builder.transformCode(code, body(method, code, here, publishing));
                    } else {
                      builder.with(part);
                    }
                  });
            } else {
              to.with(element);
            }
          });
    } catch (RuntimeException e) {
      Names.unwatched(dotted, String.valueOf(e.getMessage()));
      return null;
    }
  }

  /** A place that is not there would be an edge that is not seen: the verdict is partial then. */
  private static void missed(Root root) {
    Names.unwatched(
        root.type() + "." + root.method(), "this JDK has no such place: " + root.call());
  }

  private static boolean touched(MethodModel method, List<Root> roots, boolean publishing) {
    boolean named = roots.stream().anyMatch(r -> method.methodName().equalsString(r.method()));
    return method.code().isPresent() && (named || publishing);
  }

  private static CodeTransform body(
      MethodModel method, CodeAttribute code, List<Root> roots, boolean publishing) {
    List<Root> own =
        roots.stream().filter(r -> method.methodName().equalsString(r.method())).toList();
    CallWeaver locals = new CallWeaver(new Types(null), Models.EMPTY);
    boolean constructor = method.methodName().equalsString("<init>");
    return new CodeTransform() {
      @Override
      public void atStart(CodeBuilder to) {
        own.stream().filter(r -> r.where() == Root.Where.ENTRY).forEach(r -> tell(to, r, method));
      }

      @Override
      public void accept(CodeBuilder to, CodeElement element) {
        if (element instanceof ReturnInstruction) {
          own.stream().filter(r -> r.where() == Root.Where.EXIT).forEach(r -> tell(to, r, method));
        }
        if (element instanceof InvokeInstruction call) {
          own.stream()
              .filter(r -> r.where() == Root.Where.BEFORE && call.name().equalsString(r.call()))
              .forEach(r -> tell(to, r, method));
          if (publishing && exchange(to, call, locals)) {
            return;
          }
        }
        if (publishing && !constructor && element instanceof FieldInstruction field) {
          if (volatileAccess(to, field)) {
            return;
          }
        }
        to.with(element);
      }

      @Override
      public void atEnd(CodeBuilder to) {
        code.findAttribute(Attributes.stackMapTable())
            .ifPresent(map -> to.with(StackMapTableAttribute.of(map.entries())));
      }
    };
  }

  private static void tell(CodeBuilder to, Root root, MethodModel method) {
    boolean ofThreads = root.type().endsWith("Thread") && root.type().startsWith("java.lang");
    if (root.operand() == -2) {
      to.invokestatic(ofThreads ? THREADS : TASKS, root.hook(), NOTHING);
      return;
    }
    if (root.hook().equals("foundAll") && method.methodTypeSymbol().parameterCount() == 2) {
      to.aload(0).invokestatic(TASKS, "found", OF_TASK);
      to.aload(1).invokestatic(TASKS, "found", OF_TASK);
      return;
    }
    if (root.operand() == -1) {
      to.dup();
    } else {
      to.aload(root.operand());
    }
    to.invokestatic(ofThreads ? THREADS : TASKS, root.hook(), ofThreads ? OF_THREAD : OF_TASK);
  }

  /** A read of what a future holds, or of who waits for it. */
  private static boolean volatileAccess(CodeBuilder to, FieldInstruction field) {
    if (!PUBLISHED.contains(field.name().stringValue())) {
      return false;
    }
    if (field.opcode() == Opcode.GETFIELD) {
      to.dup().with(field).swap().invokestatic(TASKS, "found", OF_TASK);
      return true;
    }
    if (field.opcode() == Opcode.PUTFIELD) {
      to.dup2().pop().invokestatic(TASKS, "completed", OF_TASK).with(field);
      return true;
    }
    return false;
  }

  /** A change of it through a variable handle. */
  private static boolean exchange(CodeBuilder to, InvokeInstruction call, CallWeaver locals) {
    if (!call.owner().asInternalName().equals("java/lang/invoke/VarHandle")) {
      return false;
    }
    MethodTypeDesc type = call.typeSymbol();
    List<Integer> saved = locals.save(to, type);
    to.aload(saved.get(0)).invokestatic(TASKS, "completed", OF_TASK);
    locals.restore(to, type, saved);
    to.with(call);
    to.aload(saved.get(0)).invokestatic(TASKS, "found", OF_TASK);
    return true;
  }
}
