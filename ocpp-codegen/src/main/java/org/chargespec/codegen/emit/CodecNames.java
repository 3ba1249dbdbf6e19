package org.chargespec.codegen.emit;

import com.palantir.javapoet.ClassName;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.chargespec.spec.model.FieldType.BuiltIn;
import org.chargespec.spec.model.JavaName;

/** The class names of codecs and enum names in their package. */
final class CodecNames {

  static final String PACKAGE = "org.chargespec.json.runtime";

  static final ClassName CODEC = ClassName.get(PACKAGE, "Codec");
  static final ClassName CODEC_TABLE = ClassName.get(PACKAGE, "CodecTable");
  static final ClassName DETOUR = ClassName.get(PACKAGE, "Detour");
  static final ClassName ENUM_NAMES = ClassName.get(PACKAGE, "EnumNames");
  static final ClassName FIELD_SHAPE = ClassName.get(PACKAGE, "FieldShape");
  static final ClassName FIELD_VALUES = ClassName.get(PACKAGE, "FieldValues");
  static final ClassName KEY = ClassName.get(PACKAGE, "Key");
  static final ClassName LIMIT = ClassName.get(PACKAGE, "Limit");
  static final ClassName NAMES = ClassName.get(PACKAGE, "Names");
  static final ClassName PLAIN_JSON = ClassName.get(PACKAGE, "PlainJson");
  static final ClassName SEEN = ClassName.get(PACKAGE, "Seen");
  static final ClassName READER = ClassName.get(PACKAGE, "JsonReader");
  static final ClassName VALUE_LISTS = ClassName.get(PACKAGE, "ValueLists");
  static final ClassName VALUE_TYPE = ClassName.get(PACKAGE, "ValueType");
  static final ClassName WRITER = ClassName.get(PACKAGE, "JsonWriter");

  private final Map<JavaName, ClassName> names = new LinkedHashMap<>();

  /**
   * @param codecPackage the package of the codecs
   * @param records the records with codecs
   * @param enums the enums with names
   */
  CodecNames(String codecPackage, List<JavaName> records, List<JavaName> enums) {
    Set<String> taken = new HashSet<>();
    records.forEach(type -> names.put(type, name(codecPackage, type, "Codec", taken)));
    enums.forEach(type -> names.put(type, name(codecPackage, type, "Names", taken)));
  }

  /** Types of two specs may share a name; then the package of the second is part of its name. */
  private static ClassName name(
      String codecPackage, JavaName type, String suffix, Set<String> taken) {
    String name = type.simpleName() + suffix;
    if (!taken.add(name)) {
      String origin = type.packageName().substring(type.packageName().lastIndexOf('.') + 1);
      name = Character.toUpperCase(origin.charAt(0)) + origin.substring(1) + name;
      taken.add(name);
    }
    return ClassName.get(codecPackage, name);
  }

  /** Returns the codec of a record, or the class with the names of an enum. */
  ClassName of(JavaName type) {
    return Objects.requireNonNull(names.get(type), type::toString);
  }

  /** Returns the method of reader and writer for a value of that type. */
  static String method(BuiltIn type) {
    return switch (type) {
      case STRING -> "string";
      case INTEGER -> "integer";
      case DECIMAL -> "decimal";
      case BOOLEAN -> "bool";
      case DATE_TIME -> "instant";
      case JSON -> "json";
      case CUSTOM_DATA -> "customData";
    };
  }
}
