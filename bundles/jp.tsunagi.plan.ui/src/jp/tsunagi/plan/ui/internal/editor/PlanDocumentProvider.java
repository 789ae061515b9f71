package jp.tsunagi.plan.ui.internal.editor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.operation.IRunnableContext;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.texteditor.AbstractDocumentProvider;

import jp.tsunagi.core.project.ChangedOnDiskException;
import jp.tsunagi.core.project.Project.Conflict;
import jp.tsunagi.core.project.ProjectException;
import jp.tsunagi.core.project.TextFile;
import jp.tsunagi.plan.ui.internal.colouring.PlanPartitions;
import jp.tsunagi.plan.ui.internal.connection.PlanConnections;
import jp.tsunagi.plan.ui.internal.connection.PlanDocument;
import jp.tsunagi.plan.ui.internal.diagnostics.PlanDiagnostics;
import jp.tsunagi.workbench.session.ProjectSession;

/** Reads and saves the plans that are open in editors, with the safety of the project's models. */
public final class PlanDocumentProvider extends AbstractDocumentProvider {

	private static final PlanDocumentProvider WORKBENCH = new PlanDocumentProvider();

	/** A plan in one or several editors. */
	private final class PlanInfo extends ElementInfo {

		private final Object input;

		private final TextFile file;

		/** What is in the file. */
		private String saved;

		private PlanInfo(Object input, TextFile file, String saved) {
			super(new PlanText(saved), new AnnotationModel());
			this.input = input;
			this.file = file;
			this.saved = saved;
			fDocument.addDocumentListener(new IDocumentListener() {
				@Override
				public void documentAboutToBeChanged(DocumentEvent event) {
					// what counts is the text afterwards
				}

				@Override
				public void documentChanged(DocumentEvent event) {
					cleanIfAsSaved();
				}
			});
		}

		/** Undone back to what is saved, there is nothing to save. */
		private void cleanIfAsSaved() {
			if (fCanBeSaved && Files.exists(file.path()) && fDocument.getLength() == saved.length() && fDocument.get().equals(saved)) {
				fCanBeSaved = false;
				addUnchangedElementListeners(input, this);
				fireElementDirtyStateChanged(input, false);
			}
		}
	}

	private PlanDocumentProvider() {
	}

	/** The provider of all editors, so that two editors of one file share its text. */
	public static PlanDocumentProvider get() {
		return WORKBENCH;
	}

	/** The path of what {@code input} stands for. */
	public static Optional<Path> pathOf(Object input) {
		return input instanceof IURIEditorInput file && "file".equals(file.getURI().getScheme())
				? Optional.of(Path.of(file.getURI()).toAbsolutePath().normalize()) : Optional.empty();
	}

	/** Whether there is no file any more. */
	public static boolean isGone(Object input) {
		return pathOf(input).filter(Files::notExists).isPresent();
	}

	/** From now on the text differs from what is saved: its file is gone. */
	public void keepUnsaved(Object input) {
		if (getElementInfo(input) instanceof PlanInfo info && info.fStatus.isOK() && !info.fCanBeSaved) {
			info.fCanBeSaved = true;
			removeUnchangedElementListeners(input, info);
			fireElementDirtyStateChanged(input, true);
		}
	}

	@Override
	protected ElementInfo createElementInfo(Object input) throws CoreException {
		Path path = pathOf(input).orElseThrow(() -> new CoreException(Status.error(String.valueOf(input))));
		TextFile file = TextFile.at(path);
		IStatus status = Status.OK_STATUS;
		String text = "";
		try {
			text = file.read();
		} catch (ProjectException unreadable) {
			status = Status.error(unreadable.getMessage(), unreadable);
		}
		PlanInfo info = new PlanInfo(input, file, text);
		PlanPartitions.connect(info.fDocument);
		info.fStatus = status;
		info.fCanBeSaved = false;
		if (status.isOK()) {
			PlanConnections.get().open(path, info.fDocument);
			PlanDiagnostics.get().annotate(info.fDocument, info.fModel);
		}
		return info;
	}

	@Override
	protected void disposeElementInfo(Object input, ElementInfo info) {
		PlanDiagnostics.get().forget(info.fDocument);
		PlanConnections.get().close(info.fDocument);
		super.disposeElementInfo(input, info);
	}

	@Override
	protected IDocument createDocument(Object input) throws CoreException {
		try {
			PlanInfo info = (PlanInfo) getElementInfo(input);
			info.saved = info.file.read();
			return new PlanText(info.saved);
		} catch (ProjectException unreadable) {
			throw new CoreException(Status.error(unreadable.getMessage(), unreadable));
		}
	}

	@Override
	protected IAnnotationModel createAnnotationModel(Object input) {
		return new AnnotationModel();
	}

	@Override
	protected void doSaveDocument(IProgressMonitor monitor, Object input, IDocument document, boolean overwrite)
			throws CoreException {
		PlanInfo info = (PlanInfo) getElementInfo(input);
		try {
			// of a file that is gone nothing is overwritten
			boolean isFree = overwrite || Files.notExists(info.file.path());
			info.file.write(document.get(), isFree ? Conflict.OVERWRITE : Conflict.REFUSE, ProjectSession.get().clock());
			info.saved = document.get();
		} catch (ProjectException failure) {
			throw new CoreException(Status.error(failure.getMessage(), failure));
		}
		PlanConnections.get().documentOf(document).ifPresent(PlanDocument::saved);
	}

	@Override
	public boolean isNotSynchronizedException(Object input, CoreException failure) {
		return failure.getStatus().getException() instanceof ChangedOnDiskException;
	}

	@Override
	public boolean isSynchronized(Object input) {
		return !(getElementInfo(input) instanceof PlanInfo info) || !getStatus(input).isOK() || !info.file.isChangedOnDisk();
	}

	/** When the file was written last, so that editors ask whether somebody else did that; 0 once it is gone. */
	@Override
	public long getModificationStamp(Object input) {
		return pathOf(input).map(path -> path.toFile().lastModified()).orElse(0L);
	}

	@Override
	public boolean isModifiable(Object input) {
		return !isReadOnly(input);
	}

	@Override
	public boolean isReadOnly(Object input) {
		return pathOf(input).filter(path -> Files.notExists(path) || Files.isWritable(path)).isEmpty();
	}

	@Override
	protected IRunnableContext getOperationRunner(IProgressMonitor monitor) {
		return null;
	}
}
