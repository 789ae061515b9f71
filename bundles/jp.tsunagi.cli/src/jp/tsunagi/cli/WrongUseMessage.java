package jp.tsunagi.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line what is wrong with the arguments, in the user's language, and where help is. */
final class WrongUseMessage implements IParameterExceptionHandler {

	@Override
	public int handleParseException(ParameterException failure, String[] arguments) {
		CommandLine line = failure.getCommandLine();
		PrintWriter err = line.getErr();
		err.println(message(failure));
		err.println(NLS.bind(Messages.seeHelp, line.getCommandSpec().qualifiedName()));
		return ExitCode.WRONG_USE;
	}

	private static String message(ParameterException failure) {
		return switch (failure) {
			case MissingParameterException missing -> NLS.bind(Messages.argumentMissing, names(missing.getMissing()));
			case UnmatchedArgumentException unmatched -> unmatched(unmatched);
			case OverwrittenOptionException twice -> NLS.bind(Messages.optionTwice, name(twice.getOverwritten()));
			case MutuallyExclusiveArgsException several -> NLS.bind(Messages.optionsExclude, names(choices(several)));
			default -> failure.getArgSpec() == null ? failure.getMessage()
					: NLS.bind(Messages.valueWrong, name(failure.getArgSpec()), failure.getValue());
		};
	}

	private static String unmatched(UnmatchedArgumentException failure) {
		String argument = failure.getUnmatched().getFirst();
		if (failure.isUnknownOption()) {
			return NLS.bind(Messages.optionUnknown, argument);
		}
		boolean forCommand = failure.getCommandLine().getParent() == null;
		return NLS.bind(forCommand ? Messages.commandUnknown : Messages.argumentUnknown, argument);
	}

	/** The options of which one can be given: the failure names what was typed in a sentence only. */
	private static List<ArgSpec> choices(MutuallyExclusiveArgsException failure) {
		return failure.getCommandLine().getCommandSpec().argGroups().stream().filter(ArgGroupSpec::exclusive)
				.flatMap(group -> group.args().stream()).toList();
	}

	private static String names(List<ArgSpec> arguments) {
		return arguments.stream().map(WrongUseMessage::name).collect(Collectors.joining(", "));
	}

	private static String name(ArgSpec argument) {
		return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
	}
}
