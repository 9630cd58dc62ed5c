# What the terminal says by itself.

terminal-next = Next:
terminal-greeting =
    Podium knows the results of the Olympic and Paralympic Games. Ask, for instance:
    {" "} valiyeva
    {" "} standings paris 2024 paralympics
    {" "} who won the men's long jump t13
    A number picks a suggestion, /help tells more, Ctrl-D leaves.
