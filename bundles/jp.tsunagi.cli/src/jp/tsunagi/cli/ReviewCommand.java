package jp.tsunagi.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;

import jp.tsunagi.cli.CommandLineRunner.Surroundings;
import jp.tsunagi.coordination.Element;
import jp.tsunagi.coordination.Territory;
import jp.tsunagi.coordination.time.FuzzyDateFormatException;
import jp.tsunagi.coordination.time.HalfYear;
import jp.tsunagi.core.finding.Finding;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.project.ProjectException;
import jp.tsunagi.document.DocumentException;
import jp.tsunagi.document.OutputFolder;
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
	private FileOptions options = new FileOptions();

	ReviewCommand(Surroundings surroundings) {
		super(surroundings);
	}

	@Override
	public Integer call() throws ProjectException, DocumentException, WrongUseException {
		Optional<HalfYear> asked = asked();
		Project project = open(folder);
		PlanLibrary library = plans(project);
		List<Finding> errors = errors(project, library);
		List<Plan> plans = library.completePlans().stream().filter(plan -> isAsked(plan, project)).toList();
		if (plans.isEmpty() && area != null) {
			throw new WrongUseException(NLS.bind(Messages.noPlansOfArea, area, GivenArea.names(project, area)));
		}
		if (plans.isEmpty()) {
			if (errors.isEmpty()) {
				throw new WrongUseException(Messages.noPlans);
			}
			return conclude(errors, Messages.reviewsIncomplete);
		}
		ReviewTexts texts = new ReviewTexts(project, plans, this::isAsked, surroundings().clock());
		if (asked.isPresent() && !texts.halves().contains(asked.get())) {
			throw new WrongUseException(NLS.bind(Messages.halfUnknown, half, halves(texts)));
		}
		if (output == null) {
			surroundings().out().print(texts.all(asked));
		} else {
			write(new ReviewDocument(project, plans, this::isAsked, options.audience(), asked, surroundings().clock()));
		}
		return conclude(errors, Messages.reviewsIncomplete);
	}

	/** The half-year that was asked for. */
	private Optional<HalfYear> asked() throws WrongUseException {
		try {
			return Optional.ofNullable(half).map(HalfYear::parse);
		} catch (FuzzyDateFormatException unreadable) {
			throw new WrongUseException(NLS.bind(Messages.halfWrong, half));
		}
	}

	private void write(ReviewDocument document) throws DocumentException {
		Map<String, byte[]> files = document.files();
		if (files.isEmpty()) {
			surroundings().out().println(Messages.nothingToReview);
			return;
		}
		new OutputFolder(output).write(files, options.isForced());
		surroundings().out().println(NLS.bind(Messages.published, output.resolve(ReviewDocument.PAGE), document.leftOut()));
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
