package jp.tsunagi.plan.ui.internal.colouring;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension3;
import org.eclipse.jface.text.rules.EndOfLineRule;
import org.eclipse.jface.text.rules.FastPartitioner;
import org.eclipse.jface.text.rules.IPredicateRule;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.MultiLineRule;
import org.eclipse.jface.text.rules.RuleBasedPartitionScanner;
import org.eclipse.jface.text.rules.SingleLineRule;
import org.eclipse.jface.text.rules.Token;

/** Where in a plan comments and free texts stand, which may go over several lines; kept up to date with every letter. */
public final class PlanPartitions {

	/** The name of this partitioning; the others of a document do not matter to it. */
	static final String NAME = "jp.tsunagi.plan.ui";

	static final String COMMENT = "jp.tsunagi.plan.ui.comment";

	static final String TEXT = "jp.tsunagi.plan.ui.text";

	private PlanPartitions() {
	}

	/** Lets {@code document} know its partitions. */
	public static void connect(IDocument document) {
		IToken comment = new Token(COMMENT);
		IToken text = new Token(TEXT);
		RuleBasedPartitionScanner scanner = new RuleBasedPartitionScanner();
		scanner.setPredicateRules(new IPredicateRule[] { new EndOfLineRule("//", comment), new EndOfLineRule("／／", comment),
				new EndOfLineRule("※", comment), new MultiLineRule("/*", "*/", comment, (char) 0, true),
				new SingleLineRule("\"", "\"", text, '\\', true), new SingleLineRule("＂", "＂", text, (char) 0, true),
				new SingleLineRule("“", "”", text, (char) 0, true), new MultiLineRule("「", "」", text, (char) 0, true) });
		FastPartitioner partitioner = new FastPartitioner(scanner, new String[] { COMMENT, TEXT });
		((IDocumentExtension3) document).setDocumentPartitioner(NAME, partitioner);
		partitioner.connect(document);
	}
}
