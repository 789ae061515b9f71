package jp.tsunagi.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;

import jp.tsunagi.cli.CommandLineRunner.Surroundings;
import jp.tsunagi.core.finding.Finding;
import jp.tsunagi.core.finding.Severity;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.project.Project.Conflict;
import jp.tsunagi.core.project.ProjectException;
import jp.tsunagi.core.project.TextFile;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.edit.PlanEditException;
import jp.tsunagi.plan.project.PlanLibrary;
import jp.tsunagi.review.carryover.CarryOver;
import jp.tsunagi.review.carryover.NextPlan;
import jp.tsunagi.review.cycle.ReviewCalendar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes the plans of the next fiscal year from those of a file and what their reviews decided. */
@Command(name = "carry-over")
final class CarryOverCommand extends SubCommand {

	@Parameters(paramLabel = "PLAN", descriptionKey = "parameter.plan")
	private Path file;

	@Option(names = {"-o", "--output"}, paramLabel = "NEW", required = true, descriptionKey = "option.newPlan")
	private Path output;

	@Option(names = "--force", descriptionKey = "option.planForce")
	private boolean force;

	CarryOverCommand(Surroundings surroundings) {
		super(surroundings);
	}

	@Override
	public Integer call() throws ProjectException, WrongUseException {
		TextFile old = TextFile.at(file);
		old.read();
		TextFile target = TextFile.at(output);
		if (!output.toString().endsWith(PlanLibrary.SUFFIX) || old.path().equals(target.path())) {
			throw new WrongUseException(NLS.bind(Messages.newPlanWrong, output));
		}
		if (!force && Files.exists(output)) {
			throw new WrongUseException(NLS.bind(Messages.planExists, output));
		}
		Project project = open(old.project());
		PlanLibrary library = plans(project);
		List<Finding> errors = findings(library, old).stream().filter(finding -> finding.severity() == Severity.ERROR).toList();
		errors.forEach(error -> surroundings().err().println(CheckCommand.line(error)));
		List<Plan> plans = library.plans().stream().filter(plan -> library.fileOf(plan).equals(old.file())).toList();
		if (!errors.isEmpty() || plans.isEmpty()) {
			surroundings().err().println(NLS.bind(plans.isEmpty() ? Messages.noPlanInFile : Messages.planWithErrors, file));
			return errors.isEmpty() ? ExitCode.WRONG_USE : ExitCode.ERRORS;
		}
		return carryOver(project, plans, target);
	}

	private int carryOver(Project project, List<Plan> plans, TextFile target) throws ProjectException {
		ReviewCalendar calendar = ReviewCalendar.of(project);
		LocalDate today = LocalDate.now(surroundings().clock());
		List<NextPlan> next = plans.stream().map(plan -> CarryOver.of(plan, CarryOver.nextYear(plan, calendar, today), calendar)).toList();
		List<String> texts = new ArrayList<>();
		try {
			for (NextPlan plan : next) {
				texts.add(plan.text(output.getFileName().toString()));
			}
		} catch (PlanEditException unclear) {
			surroundings().err().println(NLS.bind(Messages.planUnclear, new Object[] {file, unclear.line(), unclear.getMessage()}));
			return ExitCode.ERRORS;
		}
		target.write(String.join("\n", texts), force ? Conflict.OVERWRITE : Conflict.REFUSE, surroundings().clock());
		surroundings().out().println(NLS.bind(Messages.carriedOver, output));
		next.forEach(plan -> surroundings().out().print(new ComparisonText(plan).text()));
		List<Finding> findings = findings(plans(open(project.folder())), target);
		findings.forEach(finding -> surroundings().out().println(CheckCommand.line(finding)));
		return conclude(findings, Messages.carriedOverWithErrors);
	}

	private static List<Finding> findings(PlanLibrary library, TextFile of) {
		return library.findings(new NullProgressMonitor()).stream().filter(finding -> finding.source().file().equals(of.file())).toList();
	}
}
