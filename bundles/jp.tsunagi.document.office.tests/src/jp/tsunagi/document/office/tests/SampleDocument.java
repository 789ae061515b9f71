package jp.tsunagi.document.office.tests;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;

import jp.tsunagi.core.privacy.Audience;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.document.office.field.DocumentFields;
import jp.tsunagi.document.office.field.DocumentSubject;
import jp.tsunagi.document.office.template.DocumentMaker;
import jp.tsunagi.document.office.template.DocumentRequest;
import jp.tsunagi.document.office.template.DocumentTemplate;
import jp.tsunagi.document.office.template.DocumentTemplates;
import jp.tsunagi.office.template.Blanks;

/**
 * A document to look at.
 *
 * @param name what it is called, such as {@code memo-town.docx}
 * @param bytes its content
 */
record SampleDocument(String name, byte[] bytes) {

	private static final String DAY = "2022-09-15";

	/** A town of which everything is known, for those inside. */
	private static final String TOWN = "town";

	private static final List<String> TOWN_FILES = List.of("tsunagi.project", "town.coordination", "plan.plan");

	/** A template, a project and something in it: all of the town, and what the examples know most of. */
	private static final List<String> DOCUMENTS = List.of("area-plan town 桜台の支え合い三年計画", "area-plan fuchu コロナ禍での食の支援",
			"business-plan town 桜台の支え合い三年計画", "business-plan hakodate 第1層コーディネーター業務の三年計画",
			"shared-sheet town 桜台の支え合い三年計画", "memo town 桜台の支え合い三年計画", "monthly-report town 桜台",
			"annual-report town 桜台", "annual-report yokohama 磯子区", "council-agenda town 桜台地域支え合い会議",
			"council-minutes town 桜台地域支え合い会議", "council-minutes fuchu わがまち支えあいの会～小柳・是政・清水が丘エリア～",
			"assessment town 桜台", "assessment fuchu 四谷", "watching-matrix town 桜台", "watching-matrix yokohama 磯子区",
			"resource-booklet town 桜台", "resource-booklet hakodate 市内の圏域", "resource-booklet-large town 桜台",
			"case-study town 坂の上の一言から始まった「買い物の日」", "case-study fuchu コロナ禍での地域課題の解決へ 食の支援",
			"yearly-review town 桜台", "checklist-90-days town 桜台");

	/** Sheets of a plan are about a plan. */
	private static final List<String> SHEETS = List.of("shared-sheet", "memo");

	/** What stands at the top of each page. */
	String title() throws Exception {
		return isSheet() ? "取組" : PackageText.parts(bytes).get("docProps/core.xml").strip();
	}

	/** What it says, without the codes of headers of Excel. */
	String text() throws Exception {
		String text = PackageText.readable(bytes);
		return name.endsWith(".xlsx") ? text.replaceAll("&([LCRPN]|\\d+)", "") : text;
	}

	/** What is left free at the left and at the right, in millimetres. */
	double margin() {
		return isSheet() ? 14 : name.endsWith(".xlsx") ? 17.5 : 20;
	}

	/** The size of headings, in points. */
	double headingSize() {
		return isLarge() ? 19 : isSheet() ? 12 : 11.4;
	}

	boolean isLarge() {
		return name.startsWith("resource-booklet-large");
	}

	/** Whether its first page says nothing but what it is. */
	boolean hasCover() {
		return name.startsWith("resource-booklet");
	}

	private boolean isSheet() {
		return SHEETS.stream().anyMatch(name::startsWith);
	}

	/** Those of all templates, and the form about nothing with guidance. */
	static List<SampleDocument> all(Path folder) throws Exception {
		List<SampleDocument> all = new ArrayList<>();
		Map<String, DocumentFields> fields = new HashMap<>(Map.of(TOWN, town(folder)));
		for (String line : DOCUMENTS) {
			String[] parts = line.split(" ", 3);
			if (!fields.containsKey(parts[1])) {
				fields.put(parts[1], Examples.fields(parts[1], Audience.PUBLIC, DAY));
			}
			all.add(make(fields.get(parts[1]), parts[0], Optional.of(parts[2]), parts[1]));
		}
		for (DocumentTemplate template : DocumentTemplates.builtIn()) {
			if (!SHEETS.contains(template.id())) {
				all.add(make(fields.get(TOWN), template.id(), Optional.empty(), "form"));
			}
		}
		return all;
	}

	/** What documents say of the town. */
	static DocumentFields town(Path folder) throws Exception {
		for (String file : TOWN_FILES) {
			try (InputStream in = SampleDocument.class.getResourceAsStream(TOWN + "/" + file)) {
				Files.copy(in, folder.resolve(file));
			}
		}
		Project project = Project.open(folder, new NullProgressMonitor());
		return DocumentFields.of(project, Examples.plans(project, Examples.on(DAY)), Audience.INTERNAL, Examples.on(DAY));
	}

	private static SampleDocument make(DocumentFields fields, String id, Optional<String> about, String suffix) throws Exception {
		DocumentTemplate template = DocumentTemplates.find(DocumentTemplates.builtIn(), id).orElseThrow();
		Optional<DocumentSubject> subject = about.map(name -> Examples.subject(fields, template.about(), name));
		Audience audience = suffix.equals(TOWN) ? Audience.INTERNAL : Audience.PUBLIC;
		DocumentMaker maker = template.open();
		return new SampleDocument(id + '-' + suffix + '.' + maker.extension(), maker.make(new DocumentRequest(fields, subject, audience,
				LocalDate.parse(DAY), subject.isEmpty() ? Blanks.GUIDED : Blanks.NONE, false, Examples.on(DAY))));
	}
}
