package org.lockscope.race;

import java.util.function.Supplier;

/** What the detector knows of each location: of variables by object, of slots by array and slot. */
final class Locations {
  private final IdTable<VariableState> variables;
  private final IdTable<IdTable<VariableState>> arrays;
  private final IdTable<IdTable<ElementBlock>> blocks =
      new IdTable<>(() -> new IdTable<>(ElementBlock::new, 1));
  private int size;

  Locations() {
    Supplier<VariableState> maker =
        () -> {
          size++;
          return new VariableState();
        };
    this.variables = new IdTable<>(maker);
    this.arrays = new IdTable<>(() -> new IdTable<>(maker));
  }

  /** How many locations were accessed so far. */
  int size() {
    return size;
  }

  /** The states of elements of an array, divided so that each part is asked for or is not. */
  ElementBlock block(int object, int block, long mask) {
    ElementBlock found = blocks.at(object).at(block);
    size += found.divide(mask);
    return found;
  }

  /** The state of a variable, if the slot is -1, or of an array's slot. */
  VariableState at(int object, int slot) {
    return slot < 0 ? variables.at(object) : arrays.at(object).at(slot);
  }
}
