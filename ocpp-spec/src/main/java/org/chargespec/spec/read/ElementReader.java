package org.chargespec.spec.read;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.chargespec.spec.read.HeaderElement.NamedText;
import org.chargespec.spec.read.HeaderElement.StandardElement;
import org.chargespec.spec.read.ValueListElement.ListedValueElement;
import org.jspecify.annotations.Nullable;

/** Reads elements from mappings: one method per kind, with its keys in the order of the format. */
final class ElementReader {

  private ElementReader() {}

  static HeaderElement header(YamlMap map, Problems problems) {
    Located<String> name = map.requiredText("spec");
    String title = map.requiredText("title").value();
    StandardElement standard = map.has("standard") ? standard(map.map("standard", "key")) : null;
    return new HeaderElement(
        name,
        title,
        standard,
        naming(map, problems),
        standardTypes(map),
        map.text("docsFrom"),
        map.texts("use"),
        map.at());
  }

  private static StandardTypesElement standardTypes(YamlMap header) {
    if (!header.has("standardTypes")) {
      return new StandardTypesElement(List.of(), List.of());
    }
    YamlMap map = header.map("standardTypes", "key");
    StandardTypesElement types =
        new StandardTypesElement(
            map.texts("caseInsensitive").stream().map(Located::value).toList(),
            map.texts("open").stream().map(Located::value).toList());
    map.close();
    return types;
  }

  private static NamingElement naming(YamlMap header, Problems problems) {
    if (!header.has("javaNames")) {
      return new NamingElement(List.of(), List.of());
    }
    YamlMap map = header.map("javaNames", "key");
    NamingElement naming =
        new NamingElement(patterns(map, "types", problems), patterns(map, "enums", problems));
    map.close();
    return naming;
  }

  private static List<NamedText> patterns(YamlMap map, String key, Problems problems) {
    List<NamedText> patterns = map.has(key) ? namedTexts(map.map(key, "pattern")) : List.of();
    for (NamedText pattern : patterns) {
      Stream.of(pattern.name(), pattern.text())
          .filter(text -> !text.value().matches("[^*]*\\*[^*]*"))
          .forEach(
              text ->
                  problems.add(
                      text.at(),
                      "the pattern '%s' must have exactly one *".formatted(text.value())));
    }
    return problems.isEmpty() ? patterns : List.of();
  }

  private static StandardElement standard(YamlMap map) {
    StandardElement standard =
        new StandardElement(
            map.requiredText("number").value(),
            map.texts("editions").stream().map(Located::value).toList(),
            map.requiredText("subprotocol").value(),
            map.requiredText("javaPackage").value(),
            map.requiredText("prefix").value(),
            map.requiredText("versionClass").value(),
            map.requiredText("chargingStation").value(),
            map.requiredText("csms").value(),
            map.requiredText("requestName").value(),
            map.requiredText("responseName").value(),
            namedTexts(map.requiredMap("errorCodes", "error code")),
            namedTexts(map.requiredMap("violations", "kind of violation")),
            map.requiredTexts("frames"),
            map.at());
    map.close();
    return standard;
  }

  private static List<NamedText> namedTexts(@Nullable YamlMap map) {
    return map == null
        ? List.of()
        : map.names().stream()
            .map(name -> new NamedText(name, map.requiredText(name.value())))
            .toList();
  }

  static MessageElement message(YamlMap map, Problems problems) {
    Located<String> kind = map.requiredText("kind");
    MessageElement message =
        new MessageElement(
            map.requiredText("action"),
            map.exceptionalName(),
            map.requiredText("initiator"),
            map.requiredText("block"),
            kind,
            map.plainText("section"),
            map.plainText("unsure"),
            map.plainText("deprecated"),
            map.words("summary"),
            payload(map.requiredMap("request", "key")),
            map.has("response") ? payload(map.map("response", "key")) : null,
            map.at());
    if (kind.value().equals("call") && message.response() == null) {
      problems.add(map.at(), "missing key 'response'; only a message of 'kind: send' has none");
    }
    if (kind.value().equals("send") && message.response() != null) {
      problems.add(
          message.response().at(),
          "a message of 'kind: send' has no response; remove 'response' or write 'kind: call'");
    }
    return message;
  }

  private static @Nullable PayloadElement payload(@Nullable YamlMap map) {
    if (map == null) {
      return null;
    }
    PayloadElement payload =
        new PayloadElement(map.plainText("section"), map.words("doc"), fields(map), map.at());
    map.close();
    return payload;
  }

  static TypeElement type(YamlMap map) {
    return new TypeElement(
        map.requiredText("type"),
        map.exceptionalName(),
        map.plainText("section"),
        map.words("doc"),
        fields(map),
        map.at());
  }

  private static List<FieldElement> fields(YamlMap owner) {
    return named(owner, "fields", "field", ElementReader::field);
  }

  private static FieldElement field(Located<String> name, YamlMap map) {
    FieldElement field =
        new FieldElement(
            name,
            map.text("javaName"),
            map.requiredText("type"),
            map.flag("required"),
            map.count("maxLength"),
            map.number("minimum"),
            map.number("maximum"),
            map.count("minItems"),
            map.count("maxItems"),
            map.count("decimals"),
            map.text("format"),
            map.text("default"),
            map.plainText("standardType"),
            map.text("unit"),
            SecretReader.read(map),
            map.flag("deprecated"),
            map.text("list"),
            map.plainText("unsure"),
            map.words("doc"),
            deviations(map));
    map.close();
    return field;
  }

  static EnumElement enumType(YamlMap map) {
    Located<String> name = map.requiredText("enum");
    List<EnumValueElement> values = named(map, "values", "value", ElementReader::enumValue);
    return new EnumElement(
        name,
        map.exceptionalName(),
        map.plainText("section"),
        map.words("doc"),
        values,
        deviations(map),
        map.at());
  }

  /** Reads the named entries below a key; adds a problem if the key is missing. */
  private static <T> List<T> named(
      YamlMap owner, String key, String what, BiFunction<Located<String>, YamlMap, T> reader) {
    YamlMap map = owner.requiredMap(key, what);
    return map == null
        ? List.of()
        : map.names().stream()
            .map(name -> reader.apply(name, map.map(name.value(), "key")))
            .toList();
  }

  private static EnumValueElement enumValue(Located<String> value, YamlMap map) {
    EnumValueElement element =
        new EnumValueElement(value, map.text("javaName"), map.texts("aliases"), map.words("doc"));
    map.close();
    return element;
  }

  static ValueListElement list(YamlMap map) {
    Located<String> name = map.requiredText("list");
    List<ListedValueElement> values = named(map, "values", "value", ElementReader::listedValue);
    return new ValueListElement(name, map.words("doc"), values, map.at());
  }

  private static ListedValueElement listedValue(Located<String> value, YamlMap map) {
    ListedValueElement element =
        new ListedValueElement(
            value,
            map.text("javaName"),
            map.texts("versions"),
            map.has("critical") ? map.flag("critical") : null,
            map.words("doc"));
    map.close();
    return element;
  }

  private static List<RecordedDifferenceElement> deviations(YamlMap owner) {
    return owner.maps("deviations").stream().map(ElementReader::deviation).toList();
  }

  private static RecordedDifferenceElement deviation(YamlMap map) {
    RecordedDifferenceElement deviation =
        new RecordedDifferenceElement(
            map.requiredText("keyword"),
            map.plainText("value"),
            map.requiredText("schema").value(),
            map.plainText("in"),
            map.requiredText("reason").value(),
            map.at());
    map.close();
    return deviation;
  }
}
