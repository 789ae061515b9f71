package jp.tsunagi.document.office.field;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jp.tsunagi.coordination.Area;
import jp.tsunagi.coordination.CaseStudy;
import jp.tsunagi.coordination.Council;
import jp.tsunagi.coordination.time.FiscalCalendar;
import jp.tsunagi.core.privacy.Audience;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.document.office.field.RootFields.Matter;
import jp.tsunagi.document.published.PublishedProject;
import jp.tsunagi.office.template.field.FieldGroup;
import jp.tsunagi.office.template.field.Scope;
import jp.tsunagi.plan.Plan;

/**
 * What documents may say of a project, as an audience sees it on a day: neither persons nor what is hidden, contacts by their
 * own visibility, plans as they are published. Texts and pictures are made when a document asks for them. To be made anew when
 * the project has changed. One thread at a time.
 */
public final class DocumentFields {

	private final FieldSource source;

	private final Map<DocumentSubject.Kind, FieldGroup<Matter>> groups = new EnumMap<>(DocumentSubject.Kind.class);

	private DocumentFields(FieldSource source) {
		this.source = source;
		AllFields all = new AllFields(source);
		RootFields root = new RootFields(source);
		for (DocumentSubject.Kind kind : DocumentSubject.Kind.values()) {
			groups.put(kind, root.root(kind, all));
		}
	}

	/**
	 * The fields of {@code project} for {@code audience} on the day of {@code clock}.
	 *
	 * @param plans the plans of the project, linked with it
	 */
	public static DocumentFields of(Project project, List<Plan> plans, Audience audience, Clock clock) {
		PublishedProject published = new PublishedProject(project, audience, LocalDate.now(clock));
		return new DocumentFields(new FieldSource(Optional.of(published), plans, clock));
	}

	/** The fields of a project that is not there (yet): for forms, for lists of fields, and to check templates with. */
	public static DocumentFields blank() {
		return new DocumentFields(new FieldSource(Optional.empty(), List.of(), Clock.systemDefaultZone()));
	}

	/** What a document about {@code subject} says; reports are about the month, half-year and fiscal year of today. */
	public Scope scope(DocumentSubject subject) {
		return scope(subject, source.today());
	}

	/**
	 * What a document about {@code subject} says. Of something that the audience may not see, nothing is said.
	 *
	 * @param reported a day in the month, half-year and fiscal year that reports are about
	 */
	public Scope scope(DocumentSubject subject, LocalDate reported) {
		return scope(subject.kind(), subject, reported);
	}

	/**
	 * What a form for something of that kind says where {@code place} has none yet: what is known of the place.
	 *
	 * @param reported a day in the month, half-year and fiscal year that reports are about
	 */
	public Scope scope(DocumentSubject.Kind kind, DocumentSubject place, LocalDate reported) {
		return Scope.of(groups.get(kind), new Matter(place, reported));
	}

	/** What documents about something of that kind may say, for forms about nothing yet and for lists of fields. */
	public FieldGroup<?> group(DocumentSubject.Kind kind) {
		return groups.get(kind);
	}

	/** All of that kind that the audience may see, in the order of the project; what is said of areas is said of it as a whole first. */
	public List<DocumentSubject> subjects(DocumentSubject.Kind kind) {
		if (source.isBlank()) {
			return List.of();
		}
		Stream<? extends DocumentSubject> all = switch (kind) {
			case AREA -> Stream.concat(subjects(DocumentSubject.Kind.MUNICIPALITY).stream(),
					source.all(Area.class).stream().map(DocumentSubject.OfArea::new));
			case PLAN -> source.plans().stream().map(DocumentSubject.OfPlan::new);
			case COUNCIL -> source.all(Council.class).stream().map(DocumentSubject.OfCouncil::new);
			case CASE -> source.all(CaseStudy.class).stream().map(DocumentSubject.OfCase::new);
			case MUNICIPALITY -> source.project().municipality().stream().map(DocumentSubject.OfMunicipality::new);
		};
		return all.map(DocumentSubject.class::cast).toList();
	}

	/** The fiscal years of the project; of blank forms those of most municipalities. */
	public FiscalCalendar fiscal() {
		return source.fiscal();
	}

	/** The project; empty for blank forms. */
	public Optional<Project> project() {
		return source.isBlank() ? Optional.empty() : Optional.of(source.project());
	}

	/**
	 * How many elements of the project the audience may not see, and no document therefore names; with the names in plans that
	 * lead nowhere, and might be those of such elements.
	 */
	public long leftOut() {
		return source.isBlank() ? 0 : source.published().leftOut()
				+ source.plans().stream().mapToLong(plan -> source.published(plan).unresolved()).sum();
	}
}
