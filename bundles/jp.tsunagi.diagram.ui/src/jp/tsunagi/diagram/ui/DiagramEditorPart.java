package jp.tsunagi.diagram.ui;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jp.tsunagi.diagram.view.Arrangement;
import jp.tsunagi.diagram.view.DiagramView;
import jp.tsunagi.diagram.view.ViewElement;

/**
 * An editor that shows a diagram. Views ask the active editor for it:
 * {@code Adapters.adapt(page.getActiveEditor(), DiagramEditorPart.class)}. Used in the UI thread.
 */
public interface DiagramEditorPart {

	/** What is shown; empty while the diagram is being opened, and if it could not be. */
	Optional<DiagramView> view();

	/** Where its elements are; empty as long as {@link #view} is. */
	Optional<Arrangement> arrangement();

	/** The selected elements of the diagram, in the order in which they were selected. */
	List<ViewElement> selectedElements();

	/** Selects these elements alone and scrolls them into sight; those that are not to be seen are left out. */
	void select(Collection<? extends ViewElement> elements);

	/** From now on all other elements are faded; an empty set ends that. */
	void emphasize(Set<? extends ViewElement> elements);

	/** Starts telling {@code listener}. */
	void addListener(DiagramEditorListener listener);

	/** Stops telling {@code listener}. */
	void removeListener(DiagramEditorListener listener);
}
