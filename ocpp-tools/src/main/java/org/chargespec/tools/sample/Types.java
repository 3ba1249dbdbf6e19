package org.chargespec.tools.sample;

import org.chargespec.spec.model.EnumType;
import org.chargespec.spec.model.FieldType.EnumReference;
import org.chargespec.spec.model.FieldType.ObjectReference;
import org.chargespec.spec.model.Model;
import org.chargespec.spec.model.ObjectType;

/** The types behind references. */
record Types(Model model) {

  ObjectType object(ObjectReference reference) {
    return model.object(reference.javaName()).orElseThrow(() -> unlinked(reference.specName()));
  }

  EnumType enumType(EnumReference reference) {
    return model.enumType(reference.javaName()).orElseThrow(() -> unlinked(reference.specName()));
  }

  private IllegalStateException unlinked(String name) {
    return new IllegalStateException("the model " + model.name() + " has no type " + name);
  }
}
