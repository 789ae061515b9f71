package jp.tsunagi.document.ui.internal.pack;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Shell;

import jp.tsunagi.core.file.UnwritableFileException;
import jp.tsunagi.core.file.WholeFile;
import jp.tsunagi.core.privacy.Audience;
import jp.tsunagi.document.office.export.DocumentExport;
import jp.tsunagi.document.office.pack.TemplatePack;
import jp.tsunagi.document.ui.internal.own.Material;
import jp.tsunagi.document.ui.internal.own.Written;

/** Writes forms and tells what came of it. Nothing is written if it is cancelled. */
final class PackJob extends Job {

	private final Optional<Material> material;

	private final TemplatePack.Choice choice;

	private final Clock clock;

	private final Path folder;

	private final Shell window;

	PackJob(Optional<Material> material, TemplatePack.Choice choice, Clock clock, Path folder, Shell window) {
		super(Messages.writing);
		this.material = material;
		this.choice = choice;
		this.clock = clock;
		this.folder = folder;
		this.window = window;
		setUser(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		LocalDate today = LocalDate.now(clock);
		DocumentExport export = material.map(found -> found.export(Audience.INTERNAL, today)).orElseGet(() -> DocumentExport.blank(clock));
		TemplatePack pack;
		try {
			pack = TemplatePack.make(export, choice, today, monitor);
		} catch (OperationCanceledException cancelled) {
			return Status.CANCEL_STATUS;
		}
		List<Path> written = new ArrayList<>();
		List<String> failures = new ArrayList<>(pack.failures());
		for (Map.Entry<String, byte[]> file : pack.files().entrySet()) {
			Path path = folder.resolve(file.getKey());
			try {
				WholeFile.write(path, file.getValue());
				written.add(path);
			} catch (UnwritableFileException failure) {
				failures.add(failure.getMessage());
			}
		}
		window.getDisplay().asyncExec(() -> {
			if (!window.isDisposed()) {
				Written.tell(window, Messages.title, folder, written, failures, List.of());
			}
		});
		return Status.OK_STATUS;
	}
}
