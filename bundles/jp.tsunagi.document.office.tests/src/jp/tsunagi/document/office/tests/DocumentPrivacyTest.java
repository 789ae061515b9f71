package jp.tsunagi.document.office.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import jp.tsunagi.core.privacy.Audience;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.document.office.export.DocumentExport;
import jp.tsunagi.document.office.export.DocumentFormat;
import jp.tsunagi.document.office.export.ExportedDocument;
import jp.tsunagi.document.office.field.DocumentSubject;
import jp.tsunagi.document.office.template.DocumentTemplate;
import jp.tsunagi.document.office.template.DocumentTemplates;
import jp.tsunagi.office.template.TemplateException;

/** No file that is written tells its audience what it may not know, in any of its parts. */
class DocumentPrivacyTest {

	@TempDir
	Path folder;

	@ParameterizedTest
	@EnumSource
	void nothingHiddenIsInAnyFile(Audience audience) throws Exception {
		Project project = SeededProject.in(folder).project();
		DocumentExport export = new DocumentExport(project, Examples.plans(project, SeededProject.CLOCK), audience,
				LocalDate.now(SeededProject.CLOCK), SeededProject.CLOCK);
		List<String> said = new ArrayList<>();
		for (DocumentTemplate template : DocumentTemplates.builtIn()) {
			List<DocumentSubject> subjects = export.subjects(template);
			for (DocumentSubject subject : subjects) {
				for (DocumentFormat format : formats(subject == subjects.getFirst())) {
					said.addAll(checked(audience, export, template, subject, format));
				}
			}
		}
		assertTrue(said.stream().anyMatch(text -> text.contains("PUBLICActivityBody")), "too little to be sure");
	}

	/** Printing takes long, and a PDF is the page that is HTML: one of each kind is enough. */
	private static List<DocumentFormat> formats(boolean isFirst) {
		return isFirst ? List.of(DocumentFormat.values()) : List.of(DocumentFormat.OFFICE, DocumentFormat.HTML);
	}

	private static List<String> checked(Audience audience, DocumentExport export, DocumentTemplate template, DocumentSubject subject,
			DocumentFormat format) throws IOException {
		try {
			ExportedDocument document = export.make(template, subject, format);
			List<String> texts = texts(document);
			FieldPrivacyTest.secrets(audience).forEach(secret -> texts
					.forEach(text -> assertFalse(text.contains(secret), () -> document.name() + ": " + around(text, secret))));
			return texts;
		} catch (TemplateException unfinished) {
			assertEquals(SeededProject.UNFINISHED, subject.label(), unfinished.getMessage());
			return List.of();
		}
	}

	private static String around(String text, String secret) {
		int place = text.indexOf(secret);
		return text.substring(Math.max(0, place - 80), Math.min(text.length(), place + 80));
	}

	/** All that can be read of a file, with its name and what it says of itself. */
	private static List<String> texts(ExportedDocument document) throws IOException {
		List<String> texts = new ArrayList<>(List.of(document.name(), new String(document.content(), StandardCharsets.UTF_8)));
		if (document.name().endsWith(".pdf")) {
			texts.addAll(pdf(document.content()));
		} else if (!document.name().endsWith(".html")) {
			texts.addAll(parts(document.content()));
		}
		return texts;
	}

	private static List<String> pdf(byte[] content) throws IOException {
		try (PDDocument pdf = Loader.loadPDF(content)) {
			PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
			return List.of(new PDFTextStripper().getText(pdf).replaceAll("\\s", ""), pdf.getDocumentInformation().getCOSObject().toString(),
					metadata == null ? "" : new String(metadata.toByteArray(), StandardCharsets.UTF_8));
		}
	}

	/** Pictures may have words beside what is seen. */
	private static List<String> parts(byte[] content) throws IOException {
		List<String> parts = new ArrayList<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				String text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
				parts.add(entry.getName());
				parts.add(text);
				if (entry.getName().matches(".*\\.(xml|rels|vml)")) {
					parts.add(text.replaceAll("<[^>]*>", ""));
				}
			}
		}
		return parts;
	}
}
