package jp.tsunagi.milestone.ui.internal.gantt;

import java.nio.file.Path;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

import jp.tsunagi.core.project.Project;
import jp.tsunagi.workbench.session.ProjectSession;

/** The milestones of the open project, whichever that is. */
public record GanttInput() implements IEditorInput, IPersistableElement {

	/** Opens the chart again when the workbench starts. */
	public static final class Factory implements IElementFactory {

		@Override
		public IAdaptable createElement(IMemento memento) {
			return new GanttInput();
		}
	}

	/** The icon of the chart. */
	static ImageDescriptor icon() {
		return ResourceLocator.imageDescriptorFromBundle("jp.tsunagi.milestone.ui", "icons/gantt.svg").orElseThrow();
	}

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return icon();
	}

	@Override
	public String getName() {
		return Messages.name;
	}

	@Override
	public String getToolTipText() {
		return Messages.inputTooltip;
	}

	@Override
	public IPersistableElement getPersistable() {
		return this;
	}

	@Override
	public String getFactoryId() {
		return "jp.tsunagi.milestone.ui.gantt";
	}

	@Override
	public void saveState(IMemento memento) {
		// there is one of it in each project
	}

	/** The folder of the project: whoever opens another one closes what belongs to this. */
	@Override
	public <T> T getAdapter(Class<T> type) {
		return type == Path.class ? type.cast(ProjectSession.get().project().map(Project::folder).orElse(null)) : null;
	}
}
