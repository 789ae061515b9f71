package jp.tsunagi.document.office.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import jp.tsunagi.coordination.Territory;
import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.core.privacy.Audience;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.search.HomeTerritory;
import jp.tsunagi.document.office.field.DocumentFields;
import jp.tsunagi.document.office.field.DocumentSubject;
import jp.tsunagi.document.office.paper.OfficePaper;
import jp.tsunagi.document.office.template.DocumentMaker;
import jp.tsunagi.document.office.template.DocumentRequest;
import jp.tsunagi.document.office.template.DocumentTemplate;
import jp.tsunagi.document.print.PrintedDocument;
import jp.tsunagi.office.template.Blanks;
import jp.tsunagi.office.template.TemplateException;
import jp.tsunagi.plan.Plan;

/** The documents of a project for an audience. For one thread at a time; takes its time. */
public final class DocumentExport {

	private final Audience audience;

	private final LocalDate reported;

	private final Clock clock;

	private final DocumentFields fields;

	/**
	 * The documents of {@code project}.
	 *
	 * @param plans the plans of the project
	 * @param reported a day in the month and year that reports are about
	 * @param clock says what day it is
	 */
	public DocumentExport(Project project, List<Plan> plans, Audience audience, LocalDate reported, Clock clock) {
		this(DocumentFields.of(project, plans, audience, clock), audience, reported, clock);
	}

	private DocumentExport(DocumentFields fields, Audience audience, LocalDate reported, Clock clock) {
		this.audience = audience;
		this.reported = reported;
		this.clock = clock;
		this.fields = fields;
	}

	/** Forms about nothing yet; there is no project. */
	public static DocumentExport blank(Clock clock) {
		return new DocumentExport(DocumentFields.blank(), Audience.PUBLIC, LocalDate.now(clock), clock);
	}

	/** What may be said. */
	public DocumentFields fields() {
		return fields;
	}

	/** All that documents of {@code template} can be about, of all areas. */
	public List<DocumentSubject> subjects(DocumentTemplate template) {
		return fields.subjects(template.about());
	}

	/** What documents of {@code template} can be about in {@code place} and its parts; of the municipality all. */
	public List<DocumentSubject> subjects(DocumentTemplate template, Territory place) {
		return subjects(template).stream().filter(subject -> isIn(subject, place)).toList();
	}

	/** Whether it is in {@code place} or one of its parts. */
	public static boolean isIn(DocumentSubject subject, Territory place) {
		return places(subject.element()).anyMatch(each -> EcoreUtil.isAncestor(place, each));
	}

	/** What documents of {@code template} are about for somebody who means {@code element}: itself, else all in its place. */
	public List<DocumentSubject> subjects(DocumentTemplate template, EObject element) {
		List<DocumentSubject> itself = subjects(template).stream().filter(subject -> subject.element() == element).toList();
		return itself.isEmpty() ? places(element).flatMap(place -> subjects(template, place).stream()).distinct().toList() : itself;
	}

	/** Where an element or a plan is; a plan may be of several areas. */
	public static Stream<Territory> places(EObject element) {
		return switch (element) {
			case Territory place -> Stream.of(place);
			case Plan plan -> plan.getAreas().stream().map(Territory.class::cast);
			default -> HomeTerritory.of(element).stream();
		};
	}

	/** The document, with nothing where nothing is known. */
	public ExportedDocument make(DocumentTemplate template, DocumentSubject subject, DocumentFormat format) throws TemplateException {
		return make(template, request(Optional.of(subject), Blanks.NONE, false), format);
	}

	/** The document with room to write, and word of what to write there. */
	public ExportedDocument form(DocumentTemplate template, Optional<DocumentSubject> subject, boolean isExercise)
			throws TemplateException {
		return make(template, request(subject, Blanks.GUIDED, isExercise), DocumentFormat.OFFICE);
	}

	/** The document as it looks on paper. */
	public OfficePaper paper(DocumentTemplate template, DocumentSubject subject) throws TemplateException {
		DocumentMaker maker = template.open();
		return paper(maker.make(request(Optional.of(subject), Blanks.NONE, false)), template.label() + '.' + maker.extension());
	}

	/**
	 * How the file of such a document is called.
	 *
	 * @param extension how it ends, without a dot
	 */
	static String fileName(DocumentTemplate template, DocumentSubject subject, String extension) {
		return name(template, Optional.of(subject)) + '.' + extension;
	}

	private DocumentRequest request(Optional<DocumentSubject> subject, Blanks blanks, boolean isExercise) {
		return new DocumentRequest(fields, subject, audience, reported, blanks, isExercise, clock);
	}

	private static ExportedDocument make(DocumentTemplate template, DocumentRequest request, DocumentFormat format)
			throws TemplateException {
		DocumentMaker maker = template.open();
		byte[] office = maker.make(request);
		String name = name(template, request.subject());
		String officeName = name + '.' + maker.extension();
		if (format == DocumentFormat.OFFICE) {
			return new ExportedDocument(officeName, office, List.of());
		}
		OfficePaper paper = paper(office, officeName);
		return new ExportedDocument(name + '.' + format.id(), format == DocumentFormat.HTML ? paper.html().getBytes(StandardCharsets.UTF_8)
				: pdf(paper), paper.notices());
	}

	private static OfficePaper paper(byte[] file, String name) {
		try {
			return OfficePaper.of(file, name);
		} catch (IOException impossible) {
			// we have just written it
			throw new UncheckedIOException(impossible);
		}
	}

	private static byte[] pdf(OfficePaper paper) {
		try (PrintedDocument pages = paper.print()) {
			return pages.pdf();
		}
	}

	/** The template's name, then what it is about. */
	private static String name(DocumentTemplate template, Optional<DocumentSubject> subject) {
		return FileName.of(Stream.concat(Stream.of(template.label()), subject.stream().flatMap(DocumentExport::names)));
	}

	/** Names of files are read by whoever sees a folder or a letter. */
	private static Stream<String> names(DocumentSubject subject) {
		Stream<String> place = places(subject.element()).limit(1).filter(Audience.PUBLIC::maySee).map(ElementLabels::of);
		return Stream.concat(place, Stream.of(subject.label())).distinct();
	}
}
