package jp.tsunagi.plan.language.validation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.log4j.Logger;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.validation.AbstractDeclarativeValidator;
import org.eclipse.xtext.validation.EValidatorRegistrar;

import com.google.inject.Inject;

import jp.tsunagi.coordination.time.FiscalCalendar;
import jp.tsunagi.coordination.time.Period;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.query.ProjectContents;
import jp.tsunagi.plan.Action;
import jp.tsunagi.plan.NamedElement;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.language.model.ProjectModel;

/** Rules about one concern of a plan. A text that is half written is checked, too, so anything may be missing. */
abstract class PlanRules extends AbstractDeclarativeValidator {

	private static final Logger LOG = Logger.getLogger(PlanRules.class);

	@Inject
	private Clock clock;

	/**
	 * What of an element is marked.
	 *
	 * @param element an element of the plan
	 * @param feature the item of it; {@code null} for the whole element
	 * @param index which value of the item
	 */
	record Place(EObject element, EStructuralFeature feature, int index) {

		static Place of(EObject element, EStructuralFeature feature) {
			return new Place(element, feature, INSIGNIFICANT_INDEX);
		}
	}

	/** {@link PlanValidator} registers all of them at once. */
	@Override
	public final void register(EValidatorRegistrar registrar) {
		// nothing of its own
	}

	/** One rule that fails must not take the findings of the others with it. */
	@Override
	protected final void handleExceptionDuringValidation(Throwable failure) {
		LOG.error("A rule of plans failed", failure);
	}

	/** Reports what can be mended, if at all, by hand. */
	protected final void report(PlanIssue issue, Place place, Object... arguments) {
		report(issue, place, List.of(), arguments);
	}

	/**
	 * Reports what a quick fix can mend.
	 *
	 * @param proposals what might be written instead, best first; what that means depends on the issue
	 */
	protected final void report(PlanIssue issue, Place place, List<String> proposals, Object... arguments) {
		String message = issue.message(arguments);
		String[] data = proposals.toArray(String[]::new);
		switch (issue.severity()) {
			case ERROR -> error(message, place.element(), place.feature(), place.index(), issue.code(), data);
			case WARNING -> warning(message, place.element(), place.feature(), place.index(), issue.code(), data);
			default -> info(message, place.element(), place.feature(), place.index(), issue.code(), data);
		}
	}

	/** Reports that something is not there, unless it may stand where the text cannot be read. */
	protected final void reportMissing(PlanIssue issue, Place place, List<String> proposals, Object... arguments) {
		boolean readInFull = place.element().eResource() instanceof XtextResource resource && !resource.getParseResult().hasSyntaxErrors();
		if (readInFull) {
			report(issue, place, proposals, arguments);
		}
	}

	protected final LocalDate today() {
		return LocalDate.now(clock);
	}

	/** The project that the plan refers into. */
	protected static Optional<Project> project(EObject element) {
		return ProjectModel.of(element).project();
	}

	/** Asked for often, so kept for one run of the validation. */
	protected final PlanCalendar calendar(EObject element) {
		return (PlanCalendar) getContext().computeIfAbsent(PlanCalendar.class, unseen ->
				new PlanCalendar(project(element).map(ProjectContents::fiscalCalendar).orElse(FiscalCalendar.APRIL)));
	}

	protected static Optional<Plan> planOf(EObject element) {
		return Optional.ofNullable(EcoreUtil2.getContainerOfType(element, Plan.class));
	}

	/** The period of the plan that {@code element} is in, unless it is open at both ends or makes no sense. */
	protected static Optional<Period> planPeriod(EObject element) {
		return planOf(element).map(Plan::getPeriod).filter(period -> !period.isReversed());
	}

	/** The period of the action that {@code element} is in, if it has one, else that of the plan. */
	protected static Optional<Period> periodAround(EObject element) {
		return Optional.ofNullable(EcoreUtil2.getContainerOfType(element, Action.class)).map(Action::getPeriod)
				.filter(period -> !period.isReversed()).or(() -> planPeriod(element));
	}

	/** How a value is written. */
	protected static String written(EObject element, EStructuralFeature feature, int index) {
		List<INode> nodes = NodeModelUtils.findNodesForFeature(element, feature);
		return index < nodes.size() ? NodeModelUtils.getTokenText(nodes.get(index)) : "";
	}

	/** The name of an element, or nothing. */
	protected static String name(NamedElement element) {
		return element == null || element.getName() == null ? "" : element.getName();
	}

	/** Each place of a list of references whose element was found, with its place in the list. */
	protected static Stream<Place> resolved(EObject element, EReference feature) {
		List<?> list = feature.isMany() ? (List<?>) element.eGet(feature)
				: Stream.ofNullable(element.eGet(feature)).toList();
		return IntStream.range(0, list.size()).filter(index -> !((EObject) list.get(index)).eIsProxy())
				.mapToObj(index -> new Place(element, feature, index));
	}
}
