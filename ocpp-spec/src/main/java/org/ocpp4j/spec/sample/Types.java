package org.ocpp4j.spec.sample;

import org.ocpp4j.spec.model.EnumType;
import org.ocpp4j.spec.model.FieldType.EnumReference;
import org.ocpp4j.spec.model.FieldType.ObjectReference;
import org.ocpp4j.spec.model.Model;
import org.ocpp4j.spec.model.ObjectType;

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
