package jp.tsunagi.cli;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;

import jp.tsunagi.cli.CommandLineRunner.Surroundings;
import jp.tsunagi.core.finding.Finding;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.project.ProjectException;
import jp.tsunagi.core.validation.Check;
import jp.tsunagi.document.DocumentException;
import jp.tsunagi.document.OutputFolder;
import jp.tsunagi.document.Overview;
import jp.tsunagi.plan.Plan;
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
	private FileOptions options = new FileOptions();

	PublishCommand(Surroundings surroundings) {
		super(surroundings);
	}

	@Override
	public Integer call() throws ProjectException, DocumentException {
		Project project = open(folder);
		List<Finding> findings = Check.run(project, surroundings().clock(), new NullProgressMonitor());
		List<Plan> plans = plans(project).plans();
		Overview overview = new Overview(project, plans, options.audience(), findings, surroundings().clock());
		new OutputFolder(output).write(overview.files(), options.isForced());
		surroundings().out().println(NLS.bind(Messages.published, output.resolve(Overview.PAGE), overview.leftOut()));
		return conclude(findings, Messages.publishedWithErrors);
	}
}
