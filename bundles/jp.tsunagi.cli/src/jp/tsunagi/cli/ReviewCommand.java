package jp.tsunagi.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;

import jp.tsunagi.cli.CommandLineRunner.Surroundings;
import jp.tsunagi.coordination.Element;
import jp.tsunagi.coordination.Territory;
import jp.tsunagi.coordination.time.FuzzyDateFormatException;
import jp.tsunagi.coordination.time.HalfYear;
import jp.tsunagi.core.finding.Finding;
import jp.tsunagi.core.finding.Severity;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.project.ProjectException;
import jp.tsunagi.document.DocumentException;
import jp.tsunagi.document.review.ReviewDocument;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.language.model.NameKey;
import jp.tsunagi.plan.project.PlanLibrary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells where the reviews of plans stand, or writes them and the yearly reports as web pages. */
@Command(name = "review")
final class ReviewCommand extends SubCommand {

	@Parameters(paramLabel = "DIR", descriptionKey = "parameter.project")
	private Path folder;

	@Option(names = "--half", paramLabel = "HALF", descriptionKey = "option.half")
	private String half;

	@Option(names = {"-a", "--area"}, paramLabel = "AREA", descriptionKey = "option.reviewArea")
	private String area;

	@Option(names = {"-o", "--output"}, paramLabel = "OUT", descriptionKey = "option.reviewOutput")
	private Path output;

	@Mixin
	private PageOptions pages;

	ReviewCommand(Surroundings surroundings) {
		super(surroundings);
	}

	@Override
	public Integer call() throws ProjectException, DocumentException {
		Optional<HalfYear> asked;
		try {
			asked = Optional.ofNullable(half).map(HalfYear::parse);
		} catch (FuzzyDateFormatException unreadable) {
			return refuse(NLS.bind(Messages.halfWrong, half));
		}
		Project project = open(folder);
		PlanLibrary library = PlanLibrary.open(project, surroundings().clock(), new NullProgressMonitor());
		List<Finding> errors = Stream.concat(project.loadFindings().stream(), library.findings(new NullProgressMonitor()).stream())
				.filter(finding -> finding.severity() == Severity.ERROR).sorted(Finding.BY_SOURCE).toList();
		errors.forEach(error -> surroundings().err().println(CheckCommand.line(error)));
		List<Plan> plans = library.completePlans().stream().filter(plan -> isAsked(plan, project)).toList();
		if (plans.isEmpty() && area != null) {
			return refuse(NLS.bind(Messages.noPlansOfArea, area, GivenArea.names(project, area)));
		}
		if (plans.isEmpty()) {
			return errors.isEmpty() ? refuse(Messages.noPlans) : conclude(errors, Messages.reviewsIncomplete);
		}
		ReviewTexts texts = new ReviewTexts(project, plans, this::isAsked, surroundings().clock());
		if (asked.isPresent() && !texts.halves().contains(asked.get())) {
			return refuse(NLS.bind(Messages.halfUnknown, half, halves(texts)));
		}
		if (output == null) {
			surroundings().out().print(texts.all(asked));
		} else {
			write(new ReviewDocument(project, plans, this::isAsked, pages.audience(), asked, surroundings().clock()));
		}
		return conclude(errors, Messages.reviewsIncomplete);
	}

	private void write(ReviewDocument document) throws DocumentException {
		Map<String, byte[]> files = document.files();
		if (files.isEmpty()) {
			surroundings().out().println(Messages.nothingToReview);
			return;
		}
		pages.write(files, output, ReviewDocument.PAGE, document.leftOut(), surroundings().out());
	}

	/** A plan of no area is of the whole municipality. */
	private boolean isAsked(Plan plan, Project project) {
		Stream<Territory> areas = plan.getAreas().isEmpty() ? project.municipality().stream().map(Territory.class::cast)
				: plan.getAreas().stream();
		return area == null || areas.anyMatch(this::isAsked);
	}

	/** Whether {@code territory} is the area that was asked for, or within it. */
	private boolean isAsked(Territory territory) {
		return area == null || Stream.<EObject>iterate(territory, around -> around != null, EObject::eContainer)
				.anyMatch(around -> around instanceof Element element && element.getName() != null
						&& NameKey.of(element.getName()).equals(NameKey.of(area)));
	}

	private static String halves(ReviewTexts texts) {
		return texts.halves().reversed().stream().map(ReviewTexts::label).collect(Collectors.joining(", "));
	}
}
