package jp.tsunagi.diagram.ui.internal.command;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.command.AbstractCommand;

import jp.tsunagi.diagram.ui.internal.session.OpenDiagram;
import jp.tsunagi.diagram.ui.internal.session.Place;
import jp.tsunagi.diagram.view.Arrangement;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.Point;

/** Puts elements of a diagram somewhere else, as one step of undo. What somebody has placed stays placed by hand. */
public final class ArrangeCommand extends AbstractCommand {

	private final Arrangement arrangement;

	private final Map<String, Place> after;

	private final Map<String, Place> before = new HashMap<>();

	private ArrangeCommand(String label, Arrangement arrangement, Map<String, Place> after) {
		super(label);
		this.arrangement = arrangement;
		this.after = after;
	}

	/** Puts the nodes of {@code diagram} with these keys there, by hand; their ties follow. */
	public static ArrangeCommand place(String label, OpenDiagram diagram, Map<String, Bounds> places) {
		Arrangement arrangement = diagram.arrangement();
		Map<String, Place> after = new HashMap<>();
		places.forEach((key, bounds) -> after.put(key, new Place(Optional.of(bounds), arrangement.bends(key), true)));
		new MovedTies(diagram, places).bends().forEach((key, points) -> after.put(key,
				new Place(Optional.empty(), points, arrangement.placedByHand().contains(key))));
		return new ArrangeCommand(label, arrangement, after);
	}

	/** Bends the edge with that key so, by hand; no points make it straight. */
	public static ArrangeCommand bend(String label, Arrangement arrangement, String key, List<Point> points) {
		return new ArrangeCommand(label, arrangement, Map.of(key, new Place(Optional.empty(), points, !points.isEmpty())));
	}

	/** Makes {@code arrangement} what {@code laidOut} is, for the elements with these keys. */
	public static ArrangeCommand become(String label, Arrangement arrangement, Arrangement laidOut, Set<String> keys) {
		Map<String, Place> after = new HashMap<>();
		keys.forEach(key -> after.put(key, Place.of(laidOut, key)));
		after.entrySet().removeIf(entry -> entry.getValue().equals(Place.of(arrangement, entry.getKey())));
		return new ArrangeCommand(label, arrangement, after);
	}

	@Override
	protected boolean prepare() {
		return !after.isEmpty();
	}

	@Override
	public void execute() {
		after.keySet().forEach(key -> before.put(key, Place.of(arrangement, key)));
		redo();
	}

	@Override
	public void redo() {
		apply(after);
	}

	@Override
	public void undo() {
		apply(before);
	}

	private void apply(Map<String, Place> places) {
		places.forEach((key, place) -> place.apply(arrangement, key));
	}

	@Override
	public Collection<?> getAffectedObjects() {
		return List.of();
	}
}
