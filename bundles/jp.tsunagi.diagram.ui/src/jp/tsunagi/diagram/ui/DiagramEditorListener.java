package jp.tsunagi.diagram.ui;

/** Told in the UI thread what happens in an editor of diagrams. Changes of the diagram itself are told by its view. */
public interface DiagramEditorListener {

	/** The editor shows another diagram, or the one that it was opening, or none. */
	default void diagramShown() {
	}

	/** Other elements are selected. */
	default void selectionChanged() {
	}
}
