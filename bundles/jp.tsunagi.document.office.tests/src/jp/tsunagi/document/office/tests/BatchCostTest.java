package jp.tsunagi.document.office.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.tsunagi.core.privacy.Audience;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.document.office.export.DocumentBatch;
import jp.tsunagi.document.office.export.DocumentExport;
import jp.tsunagi.document.office.export.DocumentFormat;
import jp.tsunagi.document.office.field.DocumentSubject;
import jp.tsunagi.document.office.template.DocumentMaker;
import jp.tsunagi.document.office.template.DocumentTemplate;
import jp.tsunagi.document.office.template.DocumentTemplates;

/** What is the same for all documents of a batch is done once. */
class BatchCostTest {

	private final List<String> opened = new ArrayList<>();

	@TempDir
	Path folder;

	private DocumentTemplate counted(DocumentTemplate.Opener opener) {
		Optional<String> file = Optional.of("templates/counted.docx");
		return new DocumentTemplate("counted", "数える", "", DocumentSubject.Kind.AREA, file, () -> {
			opened.add("again");
			return opener.open();
		});
	}

	private DocumentBatch.Result write(DocumentTemplate template) throws Exception {
		Project project = Examples.open("fuchu");
		Clock clock = Examples.on("2022-09-15");
		DocumentExport export = new DocumentExport(project, Examples.plans(project, clock), Audience.PUBLIC, LocalDate.now(clock), clock);
		List<DocumentSubject> areas = export.subjects(template);
		assertTrue(areas.size() > 10);
		return new DocumentBatch(template, areas, DocumentFormat.OFFICE, folder, false).write(export, new NullProgressMonitor());
	}

	@Test
	void theTemplateOfABatchIsReadOnce() throws Exception {
		DocumentMaker booklet = DocumentTemplates.find(DocumentTemplates.builtIn(), "resource-booklet").orElseThrow().open();
		DocumentBatch.Result result = write(counted(() -> booklet));
		assertEquals(List.of(), result.failures());
		assertTrue(result.written().size() > 10);
		assertEquals(1, opened.size());
	}

	/** Each drew a diagram, in a thread of its own that knew the model. */
	@Test
	void picturesLeaveNoThreadBehind() throws Exception {
		write(DocumentTemplates.find(DocumentTemplates.builtIn(), "assessment").orElseThrow());
		for (Thread thread : Thread.getAllStackTraces().keySet()) {
			if ("Tsunagi diagrams".equals(thread.getName())) {
				// less than after which it ends by itself
				assertTrue(thread.join(Duration.ofSeconds(20)));
			}
		}
	}
}
