package jp.tsunagi.document.diagram;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

import jp.tsunagi.coordination.CoordinationPackage;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.core.privacy.Audience;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.diagram.export.DiagramExport;
import jp.tsunagi.diagram.export.DiagramSheets;
import jp.tsunagi.diagram.project.DiagramSession;
import jp.tsunagi.diagram.project.ProjectDiagram;
import jp.tsunagi.diagram.project.ProjectDiagrams;
import jp.tsunagi.diagram.scene.Annotations;
import jp.tsunagi.diagram.scene.Looks;
import jp.tsunagi.diagram.scene.Sheet;
import jp.tsunagi.diagram.scene.Sheet.Captions;
import jp.tsunagi.diagram.specification.DiagramSpecification;
import jp.tsunagi.diagram.specification.Specifications;
import jp.tsunagi.diagram.view.ViewElement;
import jp.tsunagi.document.published.PublishedProject;
import jp.tsunagi.plan.project.PlanLibrary;

/**
 * The diagrams of a project as an audience sees them. They are made from a copy of the model that holds nothing else, so
 * that no label, number or tooltip can tell what the audience may not know. Reads the files of plans and of layouts.
 */
public final class PublishedDiagrams {

	private final ProjectDiagrams diagrams;

	private final Clock clock;

	private final long leftOut;

	private boolean hasPlans;

	private final Audience audience;

	private final LocalDate day;

	/** The diagrams of {@code project} for {@code audience} on the day of {@code clock}. */
	public PublishedDiagrams(Project project, Audience audience, Clock clock) {
		this.audience = audience;
		this.clock = clock;
		this.day = LocalDate.now(clock);
		Project visible = project.snapshot();
		this.leftOut = new PublishedProject(visible, audience, day).leftOut();
		remove(visible, audience);
		this.diagrams = ProjectDiagrams.of(visible, List.of(), clock);
	}

	private static void remove(Project copy, Audience audience) {
		List<EObject> hidden = new ArrayList<>();
		copy.roots().forEach(root -> root.eAllContents().forEachRemaining(object -> {
			if (!audience.maySee(object)) {
				hidden.add(object);
			}
		}));
		EcoreUtil.deleteAll(hidden, true);
	}

	/** All of them, by kind, then by element. */
	public List<ProjectDiagram> all() {
		return all(kind -> true);
	}

	/** Those of {@code kinds}, in the same order. Plans are read when one of these may be of them. */
	public List<ProjectDiagram> all(Predicate<DiagramSpecification> kinds) {
		if (!hasPlans && Specifications.diagrams().filter(kinds).anyMatch(kind -> !isOfModel(kind))) {
			diagrams.setPlans(PlanLibrary.open(diagrams.project(), clock, new NullProgressMonitor()).plans());
			hasPlans = true;
		}
		return diagrams.all(kinds);
	}

	private static boolean isOfModel(DiagramSpecification kind) {
		return kind.domainClass().eClass().filter(type -> type.getEPackage() == CoordinationPackage.eINSTANCE).isPresent();
	}

	/** How many elements the audience may not see. */
	public long leftOut() {
		return leftOut;
	}

	/**
	 * The diagram, ready to be made a file; empty if it shows nothing. Notes and pictures are the office's own: other audiences
	 * do not get them.
	 *
	 * @param links where a click on the place of an element of the model leads
	 */
	public Optional<DiagramExport> export(ProjectDiagram diagram, Function<EObject, Optional<String>> links) {
		DiagramSession session = diagrams.open(diagram);
		try {
			if (session.view().elements().stream().noneMatch(ViewElement::isVisible)) {
				return Optional.empty();
			}
			Annotations annotations = audience == Audience.INTERNAL
					? new Annotations(session.notes(), session.pictures(), diagrams.project().folder().toAbsolutePath().normalize())
					: Annotations.NONE;
			Sheet sheet = DiagramSheets.of(session, Looks.PLAIN.linked(element -> links.apply(element.target())),
					new Captions(diagram.title(), date(day), remark(audience)), annotations,
					new NullProgressMonitor());
			return Optional.of(new DiagramExport(sheet, diagram.title(), day, PublishedProject.isEnglish() ? "en" : "ja"));
		} finally {
			session.dispose();
		}
	}

	/** The day as it is written on diagrams. */
	static String date(LocalDate day) {
		return FuzzyDate.of(day).format(PublishedProject.style());
	}

	/** Whom a diagram is for, as it is written on it. */
	static String remark(Audience audience) {
		return NLS.bind(Messages.madeFor, switch (audience) {
			case PUBLIC -> Messages.audiencePublic;
			case PARTNERS -> Messages.audiencePartners;
			case INTERNAL -> Messages.audienceInternal;
		});
	}
}
