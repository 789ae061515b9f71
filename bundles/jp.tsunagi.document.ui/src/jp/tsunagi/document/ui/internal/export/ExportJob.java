package jp.tsunagi.document.ui.internal.export;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

import jp.tsunagi.document.office.export.DocumentBatch;
import jp.tsunagi.document.office.export.DocumentExport;
import jp.tsunagi.document.ui.internal.own.Material;
import jp.tsunagi.document.ui.internal.own.Written;

/** Writes documents and tells what came of it. What was written before it is cancelled stays. */
final class ExportJob extends Job {

	private final Material material;

	private final ExportChoice choice;

	private final boolean isReplacing;

	private final Shell window;

	ExportJob(Material material, ExportChoice choice, boolean isReplacing, Shell window) {
		super(NLS.bind(Messages.writing, choice.template().label()));
		this.material = material;
		this.choice = choice;
		this.isReplacing = isReplacing;
		this.window = window;
		setUser(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		DocumentExport export = material.export(choice.audience(), choice.reported());
		DocumentBatch.Result result = choice.batch(isReplacing).write(export, monitor);
		List<String> notices = new ArrayList<>(result.notices().stream().sorted().toList());
		if (export.fields().leftOut() > 0 && !result.written().isEmpty()) {
			notices.addFirst(NLS.bind(Messages.leftOut, export.fields().leftOut()));
		}
		window.getDisplay().asyncExec(() -> {
			if (!window.isDisposed()) {
				Written.tell(window, Messages.title, choice.folder(), result.written(), result.failures(), notices);
			}
		});
		return Status.OK_STATUS;
	}
}
