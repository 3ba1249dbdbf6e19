package org.chargespec.tools.diff.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.chargespec.spec.model.Message;
import org.chargespec.tools.diff.Change;
import org.chargespec.tools.diff.Name;
import org.chargespec.tools.diff.Place.Kind;
import org.chargespec.tools.diff.SpecDiff;

/** Changes as a document for people who plan a migration: the most important first. */
public final class MarkdownReport {

  private final SpecDiff diff;
  private final String old;
  private final String present;
  private final Carriers carriers;
  private final StringBuilder text = new StringBuilder();

  private MarkdownReport(SpecDiff diff) {
    this.diff = diff;
    this.old = diff.before().title();
    this.present = diff.after().title();
    this.carriers = new Carriers(diff.after());
  }

  /** Returns the document. */
  public static String of(SpecDiff diff) {
    Optional<Counterparts> counterparts = Counterparts.between(diff);
    return counterparts.isPresent() && !counterparts.get().actions().isEmpty()
        ? MigrationReport.of(diff, counterparts.get())
        : new MarkdownReport(diff).write(counterparts.map(Counterparts::notes).orElse(List.of()));
  }

  private String write(List<String> notes) {
    text.append("# From ").append(old).append(" to ").append(present).append("\n\n");
    text.append(Sentences.madeBy(diff)).append('\n');
    text.append(Sentences.notes(notes)).append(notes.isEmpty() ? "" : "\n");
    text.append(Sentences.sides(old));
    section("Summary", "", summary());
    version();
    breakingOnTheWire();
    additions();
    java();
    section(
        "What breaks nobody",
        "",
        SameChanges.table(
            select(
                change ->
                    !change.breaks().any()
                        && !change.added()
                        && change.place().kind() != Kind.VERSION)));
    return text.toString();
  }

  private void section(String title, String introduction, Table table) {
    if (!table.isEmpty()) {
      text.append("\n## ").append(title).append("\n\n");
      if (!introduction.isEmpty()) {
        text.append(introduction).append("\n\n");
      }
      text.append(table);
    }
  }

  private List<Change> select(Predicate<Change> condition) {
    return diff.changes().stream().filter(condition).toList();
  }

  private Table summary() {
    return summary(diff.changes());
  }

  static Table summary(List<Change> changes) {
    Table table =
        new Table(
            "what", "added", "removed", "changed", "breaks a sender", "a receiver", "Java source");
    for (Summary.Row row : Summary.of(changes)) {
      table.row(
          row.what(),
          row.count(Change::added),
          row.count(Change::removed),
          row.changed(),
          row.count(change -> change.breaks().sender()),
          row.count(change -> change.breaks().receiver()),
          row.count(change -> change.breaks().java()));
    }
    return table;
  }

  private void version() {
    section("The version as a whole", "", version(diff, old, present));
  }

  static Table version(SpecDiff diff, String old, String present) {
    Table table = new Table("fact", old, present);
    for (Change change : diff.changes()) {
      if (change.place().kind() == Kind.VERSION) {
        Name member = change.place().member();
        table.row(
            change.aspect().word() + (member == null ? "" : ": " + member),
            change.before() == null ? "none" : change.before(),
            change.after() == null ? "none" : change.after());
      }
    }
    return table;
  }

  private void breakingOnTheWire() {
    section(
        "What a sender must change",
        "It conformed to %s and does not conform to %s.".formatted(old, present),
        SameChanges.table(
            select(change -> change.breaks().sender() && change.place().kind() != Kind.VERSION)));
    section(
        "What a receiver must be ready for",
        "It conforms to %s and did not conform to %s. What was only added stands below, and what breaks a sender, too, stands above."
            .formatted(present, old),
        SameChanges.table(
            select(
                change ->
                    change.breaks().receiver()
                        && !change.breaks().sender()
                        && !change.added()
                        && change.place().kind() != Kind.VERSION)));
  }

  private void additions() {
    section("New actions", "", newActions(diff, action -> true));
    section(
        "New fields of known messages and types",
        "A field in bold is required. A sender may leave out the others; a receiver made for %s may reject them."
            .formatted(old),
        newFields());
    section("New values of known enums", "", newValues(Kind.ENUM));
    section(
        "New values of known lists",
        "A list is open: other values conform, too.",
        newValues(Kind.LIST));
    section(
        "New types, enums and lists", "By the block whose action carries them first.", newTypes());
  }

  static Table newActions(SpecDiff diff, Predicate<Message> wanted) {
    Map<String, Message> actions =
        diff.after().messages().stream()
            .collect(Collectors.toMap(Message::action, action -> action));
    Map<String, List<Message>> byBlock = new TreeMap<>();
    diff.changes().stream()
        .filter(change -> change.added() && change.place().kind() == Kind.ACTION)
        .map(change -> actions.get(change.place().owner().after()))
        .filter(wanted)
        .forEach(
            action ->
                byBlock.computeIfAbsent(action.block(), block -> new ArrayList<>()).add(action));
    Table table = new Table("block", "action", "what it is for");
    byBlock.forEach(
        (block, added) ->
            added.forEach(
                action -> table.row(block, "`" + action.action() + "`", action.summary())));
    return table;
  }

  private Table newFields() {
    Table table = new Table("message or type", "new fields", "carried by");
    Map<String, List<Change>> byOwner =
        grouped(change -> change.added() && change.place().kind().hasFields());
    byOwner.forEach(
        (owner, changes) -> {
          Change first = changes.get(0);
          table.row(
              owner.replaceFirst("^type ", ""),
              changes.stream().map(MarkdownReport::field).collect(Collectors.joining(", ")),
              first.place().kind() == Kind.TYPE
                  ? carriers.text(first.place().owner().after())
                  : "");
        });
    return table;
  }

  private Map<String, List<Change>> grouped(Predicate<Change> condition) {
    return diff.changes().stream()
        .filter(change -> change.place().member() != null && condition.test(change))
        .collect(
            Collectors.groupingBy(
                change -> change.place().ownerText(), LinkedHashMap::new, Collectors.toList()));
  }

  private static String field(Change change) {
    String name = "`" + change.place().member() + "`";
    return change.breaks().sender() ? "**" + name + "**" : name;
  }

  private Table newValues(Kind kind) {
    Table table = new Table(kind.word(), "new values", "carried by");
    grouped(change -> change.added() && change.place().kind() == kind)
        .forEach(
            (owner, changes) ->
                table.row(
                    changes.get(0).place().owner(),
                    Table.code(
                        changes.stream().map(change -> String.valueOf(change.place().member()))),
                    carriers.text(changes.get(0).place().owner().after())));
    return table;
  }

  private Table newTypes() {
    Map<String, List<String>> byBlock = new TreeMap<>();
    for (Change change :
        select(
            change ->
                change.added()
                    && change.place().member() == null
                    && change.place().kind() != Kind.ACTION)) {
      String name = change.place().owner().after();
      String block =
          change.place().kind() == Kind.LIST
              ? "open lists of values"
              : carriers.of(name).stream()
                  .findFirst()
                  .map(Message::block)
                  .orElse("carried by none");
      byBlock.computeIfAbsent(block, key -> new ArrayList<>()).add(name);
    }
    Table table = new Table("block", "new");
    byBlock.forEach((block, names) -> table.row(block, Table.code(names.stream())));
    return table;
  }

  private void java() {
    Predicate<Change> counted =
        change ->
            change.added()
                && (change.place().kind() == Kind.ACTION || change.place().kind() == Kind.ENUM);
    List<Change> breaking =
        select(change -> change.breaks().java() && change.place().kind() != Kind.VERSION);
    long actions =
        breaking.stream().filter(counted).filter(change -> change.place().member() == null).count();
    long values = breaking.stream().filter(counted).count() - actions;
    section(
        "What Java source must change",
        Sentences.java(actions, values),
        SameChanges.table(breaking.stream().filter(counted.negate()).toList()));
  }
}
