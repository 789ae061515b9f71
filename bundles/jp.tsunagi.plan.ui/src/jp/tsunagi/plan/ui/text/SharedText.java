package jp.tsunagi.plan.ui.text;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.texteditor.IElementStateListener;

import jp.tsunagi.plan.language.formatting2.TextReplacement;
import jp.tsunagi.plan.ui.internal.connection.PlanConnections;
import jp.tsunagi.plan.ui.internal.editor.OpenPlan;
import jp.tsunagi.plan.ui.internal.editor.PlanDocumentProvider;
import jp.tsunagi.plan.ui.internal.editor.SaveQuestion;
import jp.tsunagi.plan.ui.internal.explorer.PlanCatalog;
import jp.tsunagi.plan.ui.internal.format.FormatOnSave;
import jp.tsunagi.plan.ui.internal.format.PlanFormat;

/**
 * The text of a plan for an editor that shows it other than as a text: the same text as in the text editor, so that what is done
 * in one can be undone, is unsaved and is saved in the other. To be closed with the editor. For the UI thread.
 */
public final class SharedText implements AutoCloseable {

	private final IEditorInput input;

	private final PlanDocumentProvider provider = PlanDocumentProvider.get();

	private final Optional<IDocumentUndoManager> undo;

	private final IElementStateListener state;

	private final Saveable saveable = new TextSaveable();

	private BooleanSupplier isPending = () -> false;

	private Runnable commit = () -> { };

	private SharedText(IEditorInput input, Runnable dirtyChanged) throws CoreException {
		this.input = input;
		provider.connect(input);
		state = new DirtyListener(input, dirtyChanged);
		provider.addElementStateListener(state);
		DocumentUndoManagerRegistry.connect(document());
		undo = Optional.ofNullable(DocumentUndoManagerRegistry.getDocumentUndoManager(document()));
		undo.ifPresent(steps -> steps.connect(this));
	}

	/**
	 * The text of the plan that {@code input} stands for.
	 *
	 * @param dirtyChanged run when it is saved, or when it differs from what is saved
	 * @throws CoreException if {@code input} is no file
	 */
	public static SharedText connect(IEditorInput input, Runnable dirtyChanged) throws CoreException {
		return new SharedText(input, dirtyChanged);
	}

	/** What an editor of the plan at {@code path} is opened on. */
	public static IEditorInput input(Path path) {
		return OpenPlan.input(path);
	}

	/** Where it is saved. */
	public Path path() {
		return PlanDocumentProvider.pathOf(input).orElseThrow();
	}

	/** The text as it is now. */
	public String text() {
		return document().get();
	}

	/**
	 * From now on something may be typed that is not in the text yet, and belongs to what is to be saved.
	 *
	 * @param pending whether there is such a thing
	 * @param take brings it into the text
	 */
	public void setPending(BooleanSupplier pending, Runnable take) {
		isPending = pending;
		commit = take;
	}

	/** Whether it could be read; a text that could not is empty and is not to be changed. */
	public IStatus status() {
		return provider.getStatus(input);
	}

	/** What the workbench asks about before the last editor of the text is closed. */
	public Saveable saveable() {
		return saveable;
	}

	/** Whether it differs from what is saved. */
	public boolean isDirty() {
		return provider.canSaveDocument(input) || isPending.getAsBoolean();
	}

	/** Where its steps of undo are. */
	public IUndoContext undoContext() {
		return undo.orElseThrow().getUndoContext();
	}

	/**
	 * Changes it in one step of undo.
	 *
	 * @param replacements at places of {@link #text()}
	 * @param label what the step is called
	 */
	public void apply(List<TextReplacement> replacements, String label) {
		undo.ifPresent(IDocumentUndoManager::commit);
		TextChanges.apply(document(), replacements, label);
	}

	/** Reads it again if somebody else has changed the file and nothing is unsaved; if the file is gone, all of it is. */
	public void refresh() {
		if (PlanDocumentProvider.isGone(input)) {
			provider.keepUnsaved(input);
		} else if (!isDirty() && !provider.isSynchronized(input)) {
			try {
				provider.resetDocument(input);
			} catch (CoreException unreadable) {
				// what was read stays; saving will ask
				ILog.of(SharedText.class).warn(unreadable.getStatus().getMessage(), unreadable);
			}
		}
	}

	/** Saves it, and asks the user what to do if somebody else has changed the file; {@code monitor} is cancelled if it stays unsaved. */
	public void save(IProgressMonitor monitor) {
		save(false, monitor);
	}

	private void save(boolean overwrite, IProgressMonitor monitor) {
		commit.run();
		if (FormatOnSave.isOn()) {
			PlanConnections.get().documentOf(document()).ifPresent(PlanFormat::run);
		}
		provider.aboutToChange(input);
		try {
			provider.saveDocument(monitor, input, document(), overwrite);
			PlanCatalog.get().look();
		} catch (CoreException failure) {
			new SaveQuestion(input).settle(failure, () -> save(true, monitor), monitor);
		} finally {
			provider.changed(input);
		}
	}

	private IDocument document() {
		return provider.getDocument(input);
	}

	@Override
	public void close() {
		undo.ifPresent(steps -> steps.disconnect(this));
		DocumentUndoManagerRegistry.disconnect(document());
		provider.removeElementStateListener(state);
		provider.disconnect(input);
	}

	/** Equal to what text editors of the same text give to the workbench. */
	private final class TextSaveable extends Saveable {

		@Override
		public String getName() {
			return input.getName();
		}

		@Override
		public String getToolTipText() {
			return input.getToolTipText();
		}

		@Override
		public ImageDescriptor getImageDescriptor() {
			return input.getImageDescriptor();
		}

		@Override
		public void doSave(IProgressMonitor monitor) {
			SharedText.this.save(monitor);
		}

		@Override
		public boolean isDirty() {
			return SharedText.this.isDirty();
		}

		@Override
		public <T> T getAdapter(Class<T> type) {
			return type == IDocument.class ? type.cast(document()) : super.getAdapter(type);
		}

		@Override
		public boolean equals(Object other) {
			return other instanceof Saveable text && document() != null && document().equals(text.getAdapter(IDocument.class));
		}

		@Override
		public int hashCode() {
			return document() == null ? 0 : document().hashCode();
		}
	}

	/** Listens to one text among all. */
	private record DirtyListener(IEditorInput input, Runnable dirtyChanged) implements IElementStateListener {

		private void tell(Object element) {
			if (input.equals(element)) {
				dirtyChanged.run();
			}
		}

		@Override
		public void elementDirtyStateChanged(Object element, boolean isDirty) {
			tell(element);
		}

		@Override
		public void elementContentAboutToBeReplaced(Object element) {
			// what counts is the text afterwards
		}

		@Override
		public void elementContentReplaced(Object element) {
			tell(element);
		}

		@Override
		public void elementDeleted(Object element) {
			tell(element);
		}

		@Override
		public void elementMoved(Object originalElement, Object movedElement) {
			// plans are not moved while they are open
		}
	}
}
