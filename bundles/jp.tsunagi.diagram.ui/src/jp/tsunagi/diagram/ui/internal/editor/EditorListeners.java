package jp.tsunagi.diagram.ui.internal.editor;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import jp.tsunagi.diagram.ui.DiagramEditorListener;

/** Those who follow one editor. */
final class EditorListeners {

	private final List<DiagramEditorListener> listeners = new CopyOnWriteArrayList<>();

	void add(DiagramEditorListener listener) {
		listeners.add(listener);
	}

	void remove(DiagramEditorListener listener) {
		listeners.remove(listener);
	}

	void tell(Consumer<DiagramEditorListener> event) {
		listeners.forEach(event);
	}

	/** Runs {@code work} when a diagram is shown the next time. */
	void onceShown(Runnable work) {
		add(new DiagramEditorListener() {
			@Override
			public void diagramShown() {
				remove(this);
				work.run();
			}
		});
	}
}
