package jp.tsunagi.benchmark;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.ProgressMonitorWrapper;

import jp.tsunagi.core.privacy.Audience;
import jp.tsunagi.document.office.export.DocumentBatch;
import jp.tsunagi.document.office.export.DocumentExport;
import jp.tsunagi.document.office.field.DocumentSubject;
import jp.tsunagi.document.office.template.DocumentTemplate;
import jp.tsunagi.document.office.template.DocumentTemplates;
import jp.tsunagi.office.template.field.Picture;
import jp.tsunagi.office.template.field.Scope;
import jp.tsunagi.office.template.field.Value;

/** Documents of one kind for all areas of a project, and the same from a bare library. */
final class DocumentSample {

	/** As many documents are written in a round by a bare library, and about as many of a small project. */
	private static final int DOCUMENTS = 10;

	private final AreasWithPlans town;

	private final DocumentKind kind;

	private final Path folder;

	private final DocumentTemplate template;

	private final Times document = new Times();

	private final Times bare = new Times();

	private final Times pictures = new Times();

	private final Times open = new Times();

	/** What is done while no document is being written. */
	interface Between {
		void run() throws InterruptedException;
	}

	DocumentSample(AreasWithPlans town, DocumentKind kind, Path folder) {
		this.town = town;
		this.kind = kind;
		this.folder = folder;
		this.template = DocumentTemplates.find(DocumentTemplates.builtIn(), kind.template()).orElseThrow();
	}

	/** One round of everything. */
	void measure(boolean counts) throws Exception {
		System.gc();
		for (int times = 0; times < Math.max(1, DOCUMENTS / areas()); times++) {
			long[] began = new long[1];
			write(export(), () -> {
				if (began[0] > 0) {
					document.add(System.nanoTime() - began[0]);
				}
				began[0] = System.nanoTime();
			});
		}
		for (DocumentSubject subject : export().subjects(template).stream().limit(DOCUMENTS).toList()) {
			open.time(template::open);
			bare.time(kind.bare(export().make(template, subject, kind.sameAs()).content()));
		}
		draw();
		if (!counts) {
			List.of(document, bare, pictures, open).forEach(Times::clear);
		}
	}

	/** The export of a whole batch. */
	DocumentExport export() {
		return new DocumentExport(town.project(), town.plans(), Audience.PUBLIC, LocalDate.now(PlanProject.CLOCK), PlanProject.CLOCK);
	}

	/**
	 * Writes a document for each area.
	 *
	 * @param between what to do before each, and after the last
	 */
	void write(DocumentExport export, Between between) throws Exception {
		IProgressMonitor monitor = new ProgressMonitorWrapper(new NullProgressMonitor()) {

			@Override
			public void subTask(String name) {
				try {
					between.run();
				} catch (InterruptedException cancelled) {
					Thread.currentThread().interrupt();
				}
			}
		};
		DocumentBatch.Result result = new DocumentBatch(template, export.subjects(template), kind.format(), folder, true).write(export, monitor);
		between.run();
		if (!result.failures().isEmpty()) {
			throw new IllegalStateException(result.failures().toString());
		}
	}

	/** Draws the pictures of some documents, and nothing else. */
	private void draw() throws Exception {
		DocumentExport export = export();
		for (DocumentSubject subject : export.subjects(template).stream().limit(DOCUMENTS).toList()) {
			Scope scope = export.fields().scope(subject);
			pictures.time(() -> kind.pictures().forEach((field, millimetres) -> picture(scope, field)
					.wide(millimetres).png()));
		}
	}

	private static Picture picture(Scope scope, String field) {
		return ((Value.Image) scope.find(field).orElseThrow()).pictures().getFirst();
	}

	DocumentKind kind() {
		return kind;
	}

	int areas() {
		return town.plans().size();
	}

	/** A document, from the project to the file on disk. */
	Times document() {
		return document;
	}

	/** The same from the bare library. */
	Times bare() {
		return bare;
	}

	/** Reading the template. */
	Times open() {
		return open;
	}

	/** What of the time of a document its pictures take, in milliseconds. */
	double pictures() {
		return kind.pictures().isEmpty() ? 0 : pictures.median();
	}
}
