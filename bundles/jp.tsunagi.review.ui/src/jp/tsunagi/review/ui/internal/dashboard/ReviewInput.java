package jp.tsunagi.review.ui.internal.dashboard;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/**
 * The reviews of the plans in a file.
 *
 * @param path the file
 */
public record ReviewInput(Path path) implements IEditorInput {

	@Override
	public boolean exists() {
		return Files.exists(path);
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return ReviewIcon.REVIEW.descriptor();
	}

	@Override
	public String getName() {
		return path.getFileName().toString();
	}

	@Override
	public String getToolTipText() {
		return path.toString();
	}

	/** Like forms, it is not opened again by the next start: the project may be another one then. */
	@Override
	public IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		return type == Path.class ? type.cast(path) : null;
	}
}
