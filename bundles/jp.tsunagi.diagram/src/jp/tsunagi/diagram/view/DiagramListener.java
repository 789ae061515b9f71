package jp.tsunagi.diagram.view;

/** Hears of changes of a diagram, in the thread that changes the model. */
@FunctionalInterface
public interface DiagramListener {

	/** What has happened; told once for each synchronisation, after it. */
	void diagramChanged(DiagramChange change);
}
