package org.chargespec.codegen.emit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chargespec.spec.model.EnumType;
import org.chargespec.spec.model.Field;
import org.chargespec.spec.model.FieldType;
import org.chargespec.spec.model.FieldType.EnumReference;
import org.chargespec.spec.model.FieldType.ObjectReference;
import org.chargespec.spec.model.JavaName;
import org.chargespec.spec.model.Model;
import org.chargespec.spec.model.ObjectType;

/**
 * Emits the codecs of a model: for its own types, and for the types of other specs that these name,
 * because the packages of their codecs are not exported.
 */
public final class CodecSetEmitter {

  private final Model model;
  private final String codecPackage;
  private final Map<JavaName, ObjectType> records = new LinkedHashMap<>();
  private final Map<JavaName, EnumType> enums = new LinkedHashMap<>();
  private final Set<JavaName> listed = new HashSet<>();

  private CodecSetEmitter(Model model, String codecPackage) {
    this.model = model;
    this.codecPackage = codecPackage;
    model.objects().forEach(this::reach);
  }

  /** Returns the sources, in the order of the spec. */
  public static List<SourceFile> emit(Model model, String codecPackage) {
    return new CodecSetEmitter(model, codecPackage).sources();
  }

  private List<SourceFile> sources() {
    CodecNames names =
        new CodecNames(codecPackage, List.copyOf(records.keySet()), List.copyOf(enums.keySet()));
    SecretTypes secrets = SecretTypes.of(records.values());
    List<SourceFile> files = new ArrayList<>();
    for (ObjectType type : records.values()) {
      files.add(new CodecEmitter(names, secrets, type, listed.contains(type.javaName())).emit());
    }
    for (EnumType type : enums.values()) {
      files.add(EnumNamesEmitter.emit(names, type));
    }
    files.add(new CodecTableEmitter(model, codecPackage, names).emit(records.values()));
    return List.copyOf(files);
  }

  private void reach(ObjectType type) {
    if (records.putIfAbsent(type.javaName(), type) == null) {
      type.fields().forEach(this::reach);
    }
  }

  private void reach(Field field) {
    FieldType type = field.type().single();
    if (type instanceof ObjectReference reference) {
      model.object(reference.javaName()).ifPresent(this::reach);
      if (field.type().isList()) {
        listed.add(reference.javaName());
      }
    } else if (type instanceof EnumReference reference) {
      model.enumType(reference.javaName()).ifPresent(found -> enums.put(found.javaName(), found));
    }
  }
}
