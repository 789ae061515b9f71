package jp.tsunagi.diagram.ui.internal.editor;

import java.nio.file.Path;

import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

import jp.tsunagi.diagram.store.LayoutFile;
import jp.tsunagi.workbench.session.ProjectSession;

/** Something of the open project that an editor shows, told so that it outlives the project being read again. */
public interface ProjectEditorInput extends IEditorInput {

	/** The folder of the project. */
	Path folder();

	/** Whether its project is open. */
	@Override
	default boolean exists() {
		return ProjectSession.get().project().filter(project -> project.folder().equals(folder())).isPresent();
	}

	@Override
	default String getToolTipText() {
		return getName();
	}

	/** Nothing is opened again by the next start: the project may be another one then. */
	@Override
	default IPersistableElement getPersistable() {
		return null;
	}

	/** The path says which project it belongs to, so that it is closed with it. */
	@Override
	default <T> T getAdapter(Class<T> type) {
		return type == Path.class ? type.cast(folder().resolve(LayoutFile.FOLDER)) : null;
	}
}
