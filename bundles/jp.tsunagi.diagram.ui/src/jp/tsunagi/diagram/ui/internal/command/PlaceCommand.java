package jp.tsunagi.diagram.ui.internal.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.gef.commands.Command;

import jp.tsunagi.diagram.ui.internal.session.OpenDiagram;
import jp.tsunagi.diagram.view.Bounds;

/** One node goes elsewhere, as GEF's policies say it, one by one; those that go together become one {@link ArrangeCommand}. */
public final class PlaceCommand extends Command {

	private final OpenDiagram diagram;

	private final String key;

	private final Bounds place;

	/** Puts the node of {@code diagram} with that key there. */
	public PlaceCommand(String label, OpenDiagram diagram, String key, Bounds place) {
		super(label);
		this.diagram = diagram;
		this.key = key;
		this.place = place;
	}

	static ArrangeCommand together(List<PlaceCommand> all) {
		Map<String, Bounds> places = new LinkedHashMap<>();
		all.forEach(each -> places.put(each.key, each.place));
		return ArrangeCommand.place(all.getFirst().getLabel(), all.getFirst().diagram, places);
	}
}
