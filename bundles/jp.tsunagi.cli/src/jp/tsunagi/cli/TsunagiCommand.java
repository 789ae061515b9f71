package jp.tsunagi.cli;

import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;

import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command without a sub-command: prints what there is. */
@Command(name = "tsunagi", versionProvider = TsunagiCommand.ProductVersion.class, subcommands = {OpenCommand.class,
		CheckCommand.class, TablesCommand.class, PublishCommand.class, DiagramsCommand.class, ExportCommand.class,
		TemplatesCommand.class, TemplatePackCommand.class, FormatCommand.class,
		ReviewCommand.class, MilestonesCommand.class, CarryOverCommand.class, NewCommand.class, LspCommand.class,
		TestCommand.class})
final class TsunagiCommand implements Runnable {

	/** Reads the version from the plug-in. */
	static final class ProductVersion implements IVersionProvider {

		@Override
		public String[] getVersion() {
			Version version = FrameworkUtil.getBundle(TsunagiCommand.class).getVersion();
			return new String[] {"tsunagi %d.%d.%d".formatted(version.getMajor(), version.getMinor(), version.getMicro())};
		}
	}

	@Spec
	private CommandSpec spec;

	@Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "option.help")
	private boolean help;

	@Option(names = {"-V", "--version"}, versionHelp = true, descriptionKey = "option.version")
	private boolean version;

	@Override
	public void run() {
		spec.commandLine().usage(spec.commandLine().getOut());
	}
}
