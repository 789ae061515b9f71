package jp.tsunagi.document.office.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jp.tsunagi.core.finding.Finding;
import jp.tsunagi.core.privacy.Audience;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.project.ProjectException;
import jp.tsunagi.document.office.export.DocumentBatch;
import jp.tsunagi.document.office.export.DocumentExport;
import jp.tsunagi.document.office.export.DocumentFormat;
import jp.tsunagi.document.office.field.DocumentSubject;
import jp.tsunagi.document.office.template.DocumentTemplate;
import jp.tsunagi.document.office.template.DocumentTemplates;
import jp.tsunagi.document.office.template.TemplateCheck;

/** A project's own templates, in its folder {@code templates}. */
class OwnTemplatesTest {

	@TempDir
	Path folder;

	@BeforeEach
	void writeProject() throws IOException {
		Files.writeString(folder.resolve("tsunagi.project"),
				"{\"format\": 1, \"name\": \"みどり市\", \"model\": \"midori.coordination\"}");
		Files.writeString(folder.resolve("midori.coordination"), """
				<?xml version="1.0" encoding="UTF-8"?>
				<coordination:Municipality xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
				    xmlns:coordination="http://tsunagi.jp/coordination/1.0" id="city" name="みどり市" visibility="public">
				  <areas id="east" name="東" visibility="public"/>
				  <areas id="west" name="西" visibility="public"/>
				</coordination:Municipality>
				""");
		Files.createDirectory(folder.resolve("templates"));
	}

	private void write(String name, String text) throws IOException {
		try (XWPFDocument document = new XWPFDocument();
				OutputStream out = Files.newOutputStream(folder.resolve("templates").resolve(name))) {
			document.createParagraph().createRun().setText(text);
			document.write(out);
		}
	}

	private Project open() throws ProjectException {
		return Project.open(folder, new NullProgressMonitor());
	}

	@Test
	void itIsThereWithThoseOfTheProduct() throws Exception {
		write("便り.docx", "{{地域.名前}}");
		List<DocumentTemplate> all = DocumentTemplates.of(open());
		assertEquals(DocumentTemplates.builtIn().size() + 1, all.size());
		assertTrue(DocumentTemplates.find(all, "便り").isPresent());
	}

	@Test
	void oneOfTheSameNameReplacesThatOfTheProduct() throws Exception {
		write("assessment.docx", "私たちの{{地域.名前}}");
		Project project = open();
		List<DocumentTemplate> all = DocumentTemplates.of(project);
		assertEquals(DocumentTemplates.builtIn().size(), all.size());
		DocumentTemplate own = DocumentTemplates.find(all, "assessment").orElseThrow();
		DocumentExport export = new DocumentExport(project, List.of(), Audience.PUBLIC, LocalDate.of(2022, 11, 15), Clock.systemUTC());
		Path out = folder.resolve("out");
		DocumentBatch.Result result = new DocumentBatch(own, export.subjects(own), DocumentFormat.OFFICE, out, false).write(export,
				new NullProgressMonitor());
		assertEquals(List.of(), result.failures());
		assertEquals(3, result.written().size(), "of the municipality and two areas");
		assertTrue(PackageText.readable(Files.readAllBytes(result.written().get(1))).contains("私たちの東"));
	}

	@Test
	void aCopyTakesThePlaceOfTheTemplate() throws Exception {
		Project project = open();
		DocumentTemplate former = DocumentTemplates.find(DocumentTemplates.of(project), "assessment").orElseThrow();
		assertTrue(DocumentTemplates.isCopyable(former));
		Path copy = DocumentTemplates.copy(former, project);
		DocumentTemplate own = DocumentTemplates.find(DocumentTemplates.of(project), "assessment").orElseThrow();
		assertEquals(Optional.of("templates/assessment.docx"), own.file());
		assertEquals(List.of(), own.open().check(), copy.toString());
		assertFalse(DocumentTemplates.isCopyable(own), "there is one already");
	}

	@ParameterizedTest
	@CsvSource({"計画, PLAN", "協議体, COUNCIL", "事例, CASE", "市町村, MUNICIPALITY", "そのほか, AREA"})
	void itsFolderSaysWhatItIsAbout(String about, DocumentSubject.Kind kind) throws Exception {
		Files.createDirectory(folder.resolve("templates").resolve(about));
		write(about + "/便り.docx", "{{市町村.名前}}");
		DocumentTemplate own = DocumentTemplates.find(DocumentTemplates.of(open()), "便り").orElseThrow();
		assertEquals(kind, own.about());
		assertEquals(List.of(), own.open().check());
	}

	@Test
	void itsMistakesAreFoundWithTheProject() throws Exception {
		write("便り.docx", "{{地域.なまえ}}{{活動体ごとに}}");
		Files.writeString(folder.resolve("templates/壊れ.docx"), "no document");
		List<Finding> findings = new TemplateCheck().findings(open(), Clock.systemUTC(), new NullProgressMonitor());
		assertEquals(2, findings.stream().filter(finding -> finding.source().file().equals("templates/便り.docx")).count(),
				findings.toString());
		assertEquals(1, findings.stream().filter(finding -> finding.source().file().equals("templates/壊れ.docx")).count(),
				findings.toString());
		assertFalse(findings.toString().contains("Exception"));
	}
}
