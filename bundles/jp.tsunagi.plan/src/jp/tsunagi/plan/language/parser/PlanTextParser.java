package jp.tsunagi.plan.language.parser;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;

import org.eclipse.xtext.parser.IParseResult;

import com.google.inject.Singleton;

import jp.tsunagi.plan.language.syntax.RecoveringPlanParser;

/**
 * Reads texts that end in a carriage return alone, like files of old computers and such that are cut off within a line end,
 * as if it were a line feed: Xtext cannot say on what line such a text ends, and loses all that is wrong in it.
 */
@Singleton
public final class PlanTextParser extends RecoveringPlanParser {

	@Override
	public IParseResult doParse(Reader text) {
		try {
			StringWriter all = new StringWriter();
			text.transferTo(all);
			String read = all.toString();
			return super.doParse(new StringReader(read.endsWith("\r") ? read.substring(0, read.length() - 1) + "\n" : read));
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}
}
