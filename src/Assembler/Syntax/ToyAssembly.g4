// The syntax of one statement of Toy assembly: GNU as's AT&T dialect for the Intel 386.
//
// The grammar knows names, registers, numbers, strings and labels; it knows neither mnemonics nor directives, which are
// rows of tables. Every decision looks one token ahead, so that the generated parser never predicts; a test checks that.
// Operators stand in a flat list here and get their precedence in Expressions/. Labels, prefixes and everything that is
// free text (macro arguments, skipped conditionals) have been taken off before a statement comes here.
grammar ToyAssembly;

// The parenthesis that opens a base and index, told from that of an expression by the token after it: see TokenWindow.
tokens { ADDRESS_OPEN }

statement
    : name=NAME
      ( assignment=( EQUALS | EQUAL_EQUAL ) value=expression
      | arguments+=argument ( COMMA arguments+=argument )*
      )
      EOF
    ;

// What stands between two commas: an instruction's operand or a directive's argument.
argument
    : star=STAR? ( place=reference | register=REGISTER ( COLON place=reference )? )
    | DOLLAR immediate=expression
    | strings+=STRING+
    | attribute=AT_NAME
    |   // left out, as in `.p2align 4,,15`
    ;

reference
    : displacement=expression ( at=address | word=NAME )?
    | at=address
    ;

address
    : ADDRESS_OPEN first=REGISTER? ( COMMA second=REGISTER? ( COMMA scale=expression )? )? CLOSE
    ;

expression
    : first=term
      ( operators+=( PLUS | MINUS | STAR | SLASH | PERCENT | LESS_LESS | GREATER_GREATER | BAR | AMPERSAND | CARET | BANG
                   | EQUAL_EQUAL | NOT_EQUAL | LESS | LESS_EQUAL | GREATER | GREATER_EQUAL | AND_AND | BAR_BAR )
        rest+=term )*
    ;

term
    : prefixes+=( PLUS | MINUS | TILDE | BANG )*
      ( number=NUMBER
      | character=CHARACTER
      | name=NAME modifier=AT_NAME?
      | OPEN group=expression CLOSE
      )
    ;

NEWLINE      : '\r'? '\n' ;
SEPARATOR    : ';' ;
BLANK        : [ \t\f\r]+ -> skip ;
LINE_COMMENT : ( '#' | '//' ) ~[\n]* -> skip ;
COMMENT      : '/*' ( ~'*' | '*'+ ~[*/] )* '*'+ '/' -> skip ;
OPEN_COMMENT : '/*' ( ~'*' | '*'+ ~[*/] )* '*'* ;

LABEL        : Name [ \t]* ':' ;
LOCAL_LABEL  : [0-9]+ [ \t]* ':' ;
NAME         : Name ;
REGISTER     : '%' [ \t]* Name ;
AT_NAME      : '@' [A-Za-z0-9_]+ ;
PSEUDO       : '{' [ \t]* [A-Za-z0-9]+ [ \t]* '}' ;

// Read by its first letters later, so that `0x1g` is one wrong number and `1f` one reference.
NUMBER       : [0-9] [0-9A-Za-z_]* ;
FLOAT        : [0-9]+ '.' [0-9]* ( [eE] [+-]? [0-9]+ )? ;
CHARACTER    : '\'' ( '\\' ~[\n] | ~[\\\n] ) '\''? ;
STRING       : '"' ( ~["\\\n] | '\\' ~[\n] )* '"' ;
OPEN_STRING  : '"' ( ~["\\\n] | '\\' ~[\n] )* '\\'? ;

DOLLAR : '$' ;  COMMA : ',' ;  OPEN : '(' ;  CLOSE : ')' ;  COLON : ':' ;
PLUS : '+' ;  MINUS : '-' ;  STAR : '*' ;  SLASH : '/' ;  PERCENT : '%' ;  TILDE : '~' ;  BANG : '!' ;
LESS_LESS : '<<' ;  GREATER_GREATER : '>>' ;  BAR : '|' ;  AMPERSAND : '&' ;  CARET : '^' ;
EQUALS : '=' ;  EQUAL_EQUAL : '==' ;  NOT_EQUAL : '!=' | '<>' ;
LESS : '<' ;  LESS_EQUAL : '<=' ;  GREATER : '>' ;  GREATER_EQUAL : '>=' ;  AND_AND : '&&' ;  BAR_BAR : '||' ;
UNKNOWN : . ;

fragment Name     : NameStart ( NameStart | [0-9$] )* ;
fragment NameStart : [A-Za-z_.\u0080-\uFFFE] ;
