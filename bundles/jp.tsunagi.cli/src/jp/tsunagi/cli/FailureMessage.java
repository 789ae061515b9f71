package jp.tsunagi.cli;

import java.io.PrintWriter;

import org.eclipse.osgi.util.NLS;

import jp.tsunagi.core.file.UnwritableFileException;
import jp.tsunagi.core.project.ProjectException;
import jp.tsunagi.diagram.export.ExportException;
import jp.tsunagi.document.DocumentException;
import jp.tsunagi.office.template.TemplateException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in one line why a command failed; with {@code --debug} also where in the program. */
final class FailureMessage implements IExecutionExceptionHandler {

	@Override
	public int handleExecutionException(Exception failure, CommandLine line, ParseResult result) {
		PrintWriter err = line.getErr();
		err.println(message(failure));
		if (line.getCommand() instanceof SubCommand command && command.isDebug()) {
			failure.printStackTrace(err);
		}
		return ExitCode.WRONG_USE;
	}

	private static String message(Exception failure) {
		return switch (failure) {
			case ProjectException project -> {
				String place = project.source().toString();
				yield place.isEmpty() ? project.getMessage() : place + ": " + project.getMessage();
			}
			case DocumentException document -> document.getMessage();
			case ExportException export -> export.getMessage();
			case UnwritableFileException file -> file.getMessage();
			case TemplateException template -> template.getMessage();
			case WrongUseException wrong -> wrong.getMessage();
			default -> NLS.bind(Messages.unexpected, failure);
		};
	}
}
