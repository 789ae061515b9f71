package jp.tsunagi.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import jp.tsunagi.cli.CommandLineRunner.Surroundings;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.project.ProjectException;
import jp.tsunagi.core.query.BodiesByCategory;
import jp.tsunagi.core.query.CountTable;
import jp.tsunagi.core.query.Deployments;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the table of deployments and the table of activity bodies. */
@Command(name = "tables")
final class TablesCommand extends SubCommand {

	/** How the tables are printed. */
	enum Format {
		/** Columns in line, for reading. */
		TEXT(new TextTables()),
		/** RFC 4180, for spreadsheets. */
		CSV(new CsvTables()),
		/** For programs. */
		JSON(new JsonTables());

		private final TableFormat format;

		Format(TableFormat format) {
			this.format = format;
		}

		@Override
		public String toString() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

	@Parameters(paramLabel = "DIR", descriptionKey = "parameter.project")
	private Path folder;

	@Option(names = "--format", paramLabel = "text|csv|json", defaultValue = "text", descriptionKey = "option.format")
	private Format format;

	TablesCommand(Surroundings surroundings) {
		super(surroundings);
	}

	@Override
	public Integer call() throws ProjectException {
		Project project = open(folder);
		List<CountTable> tables = List.of(Deployments.of(project), BodiesByCategory.of(project));
		surroundings().out().print(format.format.print(tables));
		surroundings().out().flush();
		return conclude(project.loadFindings(), Messages.tablesIncomplete);
	}
}
