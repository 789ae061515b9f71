package jp.tsunagi.cli;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;

import jp.tsunagi.cli.CommandLineRunner.Surroundings;
import jp.tsunagi.core.finding.Finding;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.project.ProjectException;
import jp.tsunagi.core.validation.Check;
import jp.tsunagi.document.DocumentException;
import jp.tsunagi.document.Overview;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.project.PlanLibrary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the overview of a project as a web page. */
@Command(name = "publish")
final class PublishCommand extends SubCommand {

	@Parameters(paramLabel = "DIR", descriptionKey = "parameter.project")
	private Path folder;

	@Option(names = {"-o", "--output"}, paramLabel = "OUT", required = true, descriptionKey = "option.output")
	private Path output;

	@Mixin
	private PageOptions pages;

	PublishCommand(Surroundings surroundings) {
		super(surroundings);
	}

	@Override
	public Integer call() throws ProjectException, DocumentException {
		Project project = open(folder);
		List<Finding> findings = Check.run(project, surroundings().clock(), new NullProgressMonitor());
		List<Plan> plans = PlanLibrary.open(project, surroundings().clock(), new NullProgressMonitor()).plans();
		Overview overview = new Overview(project, plans, pages.audience(), findings, surroundings().clock());
		pages.write(overview.files(), output, Overview.PAGE, overview.leftOut(), surroundings().out());
		return conclude(findings, Messages.publishedWithErrors);
	}
}
