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

import jp.tsunagi.coordination.Area;
import jp.tsunagi.coordination.Territory;
import jp.tsunagi.coordination.Visibility;
import jp.tsunagi.coordination.impl.ActivityBodyImpl;
import jp.tsunagi.core.privacy.Audience;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.query.ProjectContents;
import jp.tsunagi.document.office.export.DocumentBatch;
import jp.tsunagi.document.office.export.DocumentExport;
import jp.tsunagi.document.office.export.DocumentFormat;
import jp.tsunagi.document.office.field.DocumentFields;
import jp.tsunagi.document.office.field.DocumentSubject;
import jp.tsunagi.document.office.template.DocumentMaker;
import jp.tsunagi.document.office.template.DocumentTemplate;
import jp.tsunagi.document.office.template.DocumentTemplates;
import jp.tsunagi.office.template.field.Scope;

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

	/** Counts how often somebody asks where it is. */
	private static final class FarAway extends ActivityBodyImpl {

		private int asked;

		@Override
		public Territory getArea() {
			asked++;
			return super.getArea();
		}
	}

	/** With a hundred areas, each document would look at the bodies of all. */
	@Test
	void whatIsElsewhereIsNotLookedAtForEachDocument() throws Exception {
		Project project = Examples.open("fuchu");
		List<Area> areas = ProjectContents.all(project, Area.class).toList();
		FarAway body = new FarAway();
		body.setName("\u9060\u304F\u306E\u5834");
		body.setVisibility(Visibility.PUBLIC);
		body.setArea(areas.getFirst());
		project.municipality().orElseThrow().getBodies().add(body);
		DocumentFields fields = DocumentFields.of(project, List.of(), Audience.PUBLIC, Examples.on("2022-09-15"));
		List<Integer> asked = new ArrayList<>();
		for (Area area : areas.subList(1, areas.size())) {
			Scope scope = fields.scope(new DocumentSubject.OfArea(area));
			Examples.rows(scope, "\u5730\u57DF.\u6D3B\u52D5\u4F53");
			Examples.rows(scope, "\u5730\u57DF.\u5206\u985E\u5225\u306E\u6D3B\u52D5\u4F53");
			asked.add(body.asked);
		}
		assertTrue(asked.size() > 5 && asked.getFirst() > 0, asked.toString());
		assertEquals(asked.getFirst(), asked.getLast(), asked.toString());
		Scope home = fields.scope(new DocumentSubject.OfArea(areas.getFirst()));
		assertTrue(Examples.texts(home, "\u5730\u57DF.\u6D3B\u52D5\u4F53", "\u540D\u524D").contains(body.getName()),
				"and yet it is found where it is");
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
