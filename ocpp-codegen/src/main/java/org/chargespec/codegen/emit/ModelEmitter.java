package org.chargespec.codegen.emit;

import java.util.ArrayList;
import java.util.List;
import org.chargespec.spec.model.EnumType;
import org.chargespec.spec.model.Message;
import org.chargespec.spec.model.Model;
import org.chargespec.spec.model.ObjectType;
import org.chargespec.spec.model.Side;
import org.chargespec.spec.model.Standard;
import org.chargespec.spec.model.ValueList;

/** Emits all sources of a model, by the emitter of each kind of type. */
public final class ModelEmitter {

  private ModelEmitter() {}

  /** Returns the sources, in the order of the spec. */
  public static List<SourceFile> emit(Model model) {
    List<SourceFile> files = new ArrayList<>();
    for (ObjectType type : model.types()) {
      files.add(new RecordEmitter(model, type).emit());
    }
    for (EnumType type : model.enums()) {
      files.add(new EnumEmitter(model, type).emit());
    }
    for (ValueList list : model.lists()) {
      files.add(new ValueListEmitter(list).emit());
    }
    Standard standard = model.standard();
    if (standard != null) {
      for (Message message : model.messages()) {
        files.addAll(new MessageEmitter(model, standard, message).emit());
      }
      files.addAll(new SealedInterfaceEmitter(model, standard).emit());
      for (Side side : Side.values()) {
        Receiver receiver = new Receiver(model, standard, side);
        files.add(new HandlerEmitter(receiver).emit());
        files.addAll(new EndEmitter(receiver).emit());
      }
      files.add(new VersionEmitter(model, standard).emit());
      files.add(new ActionConstantsEmitter(model, standard).emit());
      files.add(new ActionTableEmitter(model, standard).emit());
    }
    return List.copyOf(files);
  }
}
