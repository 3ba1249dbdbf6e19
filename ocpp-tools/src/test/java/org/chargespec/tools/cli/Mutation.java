package org.chargespec.tools.cli;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One fact of the made-up standard's schemas that is not so any more.
 *
 * @param json what stands there now; null for nothing
 * @param line how the line that tells of it begins
 */
record Mutation(String file, String pointer, @Nullable String json, String line) {

  /** Returns one of every kind of fact; a table, long as the list of those kinds. */
  static Stream<Mutation> all() {
    String request = "MeasureRequest.json";
    String reading = "/definitions/ReadingType";
    String power = reading + "/properties/power";
    String readings = "/properties/readings";
    return Stream.of(
        is(
            "NoticeRequest.json",
            "",
            null,
            "any schema#: payload: the schema says none, the spec says Notice"),
        is(
            "NoticeResponse.json",
            "",
            "{}",
            "NoticeResponse.json#: payload: the schema says Notice response, the spec says none"),
        is(
            "OtherRequest.json",
            "",
            "{}",
            "OtherRequest.json#: payload: the schema says Other request, the spec says none"),
        is(
            request,
            "/properties/extra",
            "{}",
            "#: properties: the schema says extra, the spec says none"),
        is(
            request,
            "/properties/quiet",
            null,
            "#: properties: the schema says none, the spec says quiet"),
        is(
            "*",
            reading + "/properties/extra",
            "{}",
            "#: properties: the schema says extra, the spec says none"),
        is(
            "*",
            reading + "/properties/link",
            null,
            "#: properties: the schema says none, the spec says link"),
        is(
            request,
            "/properties/quiet/type",
            "\"string\"",
            "#: type: the schema says string, the spec says boolean"),
        is(
            request,
            "/properties/evseId/type",
            "\"number\"",
            "#: type: the schema says decimal, the spec says integer"),
        is(
            request,
            "/properties/data/type",
            "\"string\"",
            "#: type: the schema says string, the spec says json"),
        is(
            "*",
            reading + "/properties/takenAt/format",
            null,
            "#: type: the schema says string, the spec says date-time"),
        is(
            request,
            "/properties/note",
            "{\"type\":\"array\",\"items\":{\"type\":\"string\"}}",
            "#: type: the schema says a list, the spec says string"),
        is(
            "MeasureResponse.json",
            readings,
            "{\"$ref\":\"#/definitions/ReadingType\"}",
            "#: type: the schema says an object, the spec says a list"),
        is(
            "MeasureResponse.json",
            "/properties/status",
            "{\"$ref\":\"#/definitions/ReadingType\"}",
            "#: type: the schema says an object, the spec says an enum"),
        is(
            request,
            "/properties/tags/items/maxLength",
            "11",
            "/properties/tags/items: maxLength: the schema says 11, the spec says 10"),
        is(
            "*",
            reading + "/properties/link/maxLength",
            null,
            "#: maxLength: the schema says none, the spec says 100"),
        is(
            request,
            "/properties/evseId/minimum",
            "0",
            "#: minimum: the schema says 0, the spec says 1"),
        is("*", power + "/minimum", null, "#: minimum: the schema says none, the spec says 0"),
        is(
            "*",
            power + "/maximum",
            "400.5",
            "#: maximum: the schema says 400.5, the spec says 400"),
        is("*", power + "/multipleOf", "0.01", "#: multipleOf: the schema says 2, the spec says 1"),
        is(
            "MeasureResponse.json",
            readings + "/minItems",
            "2",
            "#: minItems: the schema says 2, the spec says 1"),
        is(
            "MeasureResponse.json",
            readings + "/maxItems",
            null,
            "#: maxItems: the schema says none, the spec says 4"),
        is(
            "*",
            reading + "/properties/link/format",
            null,
            "#: format: the schema says none, the spec says uri"),
        is(
            request,
            "/properties/note/format",
            "\"uri\"",
            "#: format: the schema says uri, the spec says none"),
        is(
            "*",
            "/definitions/StatusEnumType/enum/2",
            "\"Later\"",
            "#: enum 'Later': the schema says present, the spec says none"),
        is(
            "*",
            "/definitions/StatusEnumType/enum/1",
            null,
            "#: enum 'Rejected': the schema says none, the spec says present"),
        is(
            "Inline.json",
            "/properties/meters/items/properties/unit/enum/2",
            "\"MWh\"",
            "#: enum 'MWh': the schema says present, the spec says none"),
        is(
            "Inline.json",
            "/properties/meters/items/properties/serial/maxLength",
            "26",
            "#: maxLength: the schema says 26, the spec says 25"),
        is(
            request,
            "/required",
            null,
            "/properties/evseId: required: the schema says none, the spec says true"),
        is(
            "*",
            reading + "/required/2",
            "\"link\"",
            "/properties/link: required: the schema says true, the spec says none"),
        is(
            request,
            "/properties/quiet/default",
            null,
            "#: default: the schema says none, the spec says false"),
        is(
            "*",
            "/definitions/ModeEnumType/default",
            "\"Off\"",
            "MeasureRequest.json#/properties/mode: default: the schema says Off, the spec says Fast"),
        is(
            "*",
            reading + "/additionalProperties",
            "true",
            "#: additionalProperties: the schema says true, the spec says false"),
        is(
            request,
            "/additionalProperties",
            null,
            "#: additionalProperties: the schema says true, the spec says false"),
        is(
            "*",
            "/definitions/CustomDataType/additionalProperties",
            "false",
            "#: additionalProperties: the schema says false, the spec says true"),
        is(
            "*",
            "/definitions/CustomDataType/properties/vendorId/maxLength",
            "50",
            "#: maxLength: the schema says 50, the spec says 255"),
        is(
            "*",
            "/definitions/CustomDataType/properties/vendorName",
            "{}",
            "#: properties: the schema says vendorName, the spec says none"),
        is(
            "*",
            "/definitions/CustomDataType/required",
            null,
            "/properties/vendorId: required: the schema says none, the spec says true"),
        is(
            "*",
            "/definitions/UnusedType",
            "{\"type\":\"object\",\"additionalProperties\":false}",
            "#: type: the schema says UnusedType, the spec says none"));
  }

  private static Mutation is(String file, String pointer, @Nullable String json, String line) {
    return new Mutation(file, pointer, json, line);
  }

  @Override
  public String toString() {
    return file + pointer + " = " + json;
  }
}
