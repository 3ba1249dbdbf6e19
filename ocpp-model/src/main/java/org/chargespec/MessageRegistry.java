package org.chargespec;

import java.util.List;
import java.util.Optional;
import org.chargespec.runtime.ActionTable;

/**
 * The actions of one version of the standard.
 *
 * <p>{@link #find} loads only the classes of the action that it returns; {@link #actions} loads
 * all.
 */
public final class MessageRegistry {

  private final OcppVersion version;
  private final ActionTable table;

  MessageRegistry(OcppVersion version, ActionTable table) {
    this.version = version;
    this.table = table;
  }

  /** Returns the version of the standard. */
  public OcppVersion version() {
    return version;
  }

  /** Returns all actions, by name. */
  public List<Action> actions() {
    return table.all();
  }

  /**
   * Finds an action.
   *
   * @param actionName the name on the wire; case-sensitive
   * @return the action, or empty if this version has no action of that name
   */
  public Optional<Action> find(String actionName) {
    return Optional.ofNullable(table.find(actionName));
  }

  @Override
  public String toString() {
    return "MessageRegistry[" + version + "]";
  }
}
