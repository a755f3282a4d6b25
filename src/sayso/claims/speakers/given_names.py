"""Given names that tell whether "he" or "she" may be meant.

A short list of common ones from many languages; names borne by both are left out.
"""

from __future__ import annotations

from typing import Literal

Gender = Literal["female", "male"]

_MALE = """
Aaron Abdul Abdullah Abdulaziz Abraham Adam Adrian Ahmad Ahmed Aidan Akbar Alan Albert Alejandro
Aleksandr Aleksei Alexander Alexei Alfonso Alfred Ali Allan Alok Amir Anatoly Anders Andre Andrea
Andreas Andrei Andrew Andriy Andrzej Andy Anthony Anton Antonio Anwar Aram Arne Arnold Arsene
Arthur Asif Ayman Bahram Ban Barack Barry Bart Bashar Bashir Ben Benedict Benjamin Bernard
Bernardo Bernie Bill Billy Bjorn Bob Bobby Boris Brad Bradley Brandon Brendan Brent Brett Brian
Bruce Bruno Bryan Byron Calvin Carl Carlo Carlos Cesar Charles Charlie Chester Chris Christian
Christopher Chuck Clarence Claude Claudio Clayton Clifford Clint Colin Connor Craig Curtis Cyril
Damian Daniel Dan Danny Darrell Darren Daryl Dave David Dean Denis Dennis Derek Desmond Diego
Dieter Dirk Dmitri Dmitry Dominic Don Donald Doug Douglas Dustin Dwayne Earl Ed Eddie Edgar
Eduardo Edward Edwin Elias Elliot Elmer Emanuel Emilio Emmanuel Enrique Eric Erik Ernest Ernesto
Eugene Evan Fabio Farhan Federico Felipe Felix Ferdinand Fernando Fidel Floyd Francesco Francis
Francisco Francois Frank Franklin Frans Fred Frederick Fyodor Gabriel Gareth Gary Gavin Gene
Geoff Geoffrey George Gerald Gerard Gerhard Gianni Gilbert Giorgio Giovanni Giuseppe Glenn Gordon
Graham Greg Gregory Guillermo Gunter Gustavo Guy Habib Hamid Hamza Hank Hans Harald Harold
Haruhiko Harry Harvey Hassan Hector Heinrich Helmut Henri Henrik Henry Herbert Herman Hiroshi
Horst Howard Hugh Hugo Hussein Ian Ibrahim Igor Imran Irfan Isaac Ismail Ivan Ivo Jack Jacob
Jacques Jaime Jair Jake Jakob James Jan Jason Javier Jay Jeb Jeff Jeffrey Jens Jeremy Jerome
Jerry Jesse Jesus Jim Jimmy Joachim Joao Joaquin Joe Joel Johan Johannes John Johnny Jon Jonathan
Jorge Jose Josef Joseph Josh Joshua Josip Juan Julian Julio Jurgen Justin Kamal Karim Karl Kazuo
Keith Ken Kenneth Kenny Kevin Khaled Khalid Klaus Kofi Konstantin Kurt Kyle Larry Lars Laurent
Lawrence Lech Lee Leo Leon Leonard Leonid Liam Lindsey Lloyd Lorenzo Lou Louis Luc Lucas Luigi
Luis Luke Mahmoud Malcolm Malik Manuel Marc Marcel Marcelo Marco Marcos Marcus Mario Mark Markus
Marlon Marshall Martin Marty Marvin Masood Matt Matteo Matthew Matthias Maurice Mauricio Max
Maxim Mehmet Melvin Michael Michel Miguel Mikhail Mike Miles Milos Mitch Mitt Moammar Mohamed
Mohammad Mohammed Mohamud Morgan Moses Muammar Muhammad Murray Mustafa Naoto Narendra Nathan
Nathaniel Neil Nelson Newt Nicholas Nick Nicolas Nigel Nikita Nikolai Noah Noel Norman Ola Olaf
Oleg Oleksandr Oliver Omar Orlando Oscar Osama Oscar Otto Owen Pablo Paolo Patrick Paul Paulo
Pavel Pavlo Pedro Percy Pete Peter Petro Phil Philip Philippe Phillip Pierre Piotr Rafael Rahul
Raj Rajiv Ralph Ramon Ramzan Rand Randall Randy Raul Ray Raymond Recep Reggie Reinhard Rex
Ricardo Richard Rick Ricky Rob Robert Roberto Robin Rod Roderick Rodney Rodrigo Roger Roland Rolf
Roman Ron Ronald Ronnie Ross Roy Rudolph Rudy Rupert Russell Ryan Said Saeed Salman Salvador Sam
Samuel Sanjay Scott Sean Sebastian Serge Sergei Sergey Sergio Seth Shane Shaun Shawn Shigeru
Shinzo Sidney Silvio Simon Stan Stanislav Stanley Stefan Stefano Stephane Stephen Sterling Steve
Steven Stewart Stuart Sven Syed Taha Takeshi Tarek Tariq Taro Ted Terrence Terry Thabo Theo
Theodore Thomas Tim Timothy Todd Tom Tomas Tommy Tony Travis Trent Trevor Tyler Umar Valery
Vernon Viktor Victor Vikram Vince Vincent Vitali Vitaly Vladimir Volodymyr Wade Waleed Walid
Wallace Walter Warren Wayne Wendell Werner Wesley Wilfred Will William Willie Wolfgang Xavier Xi
Yahya Yasser Yoweri Yousef Youssef Yuri Yusuf Zachary
"""

_FEMALE = """
Abigail Ada Adriana Agnes Aisha Alexandra Alice Alicia Alina Alison Allison Amal Amanda Amber
Amelia Amina Amy Ana Anastasia Andrée Angela Angelina Anita Ann Anna Annabel Anne Annie Annette
Antonia April Ariana Asha Ashley Astrid Audrey Aung Barbara Beatrice Becky Benazir Bernadette
Beth Betsy Betty Beverly Birgit Bonnie Brenda Bridget Brigitte Brooke Camille Carla Carly Carmen
Carol Carolina Caroline Carolyn Carrie Catherine Cathy Cecilia Celeste Chantal Charlotte Chelsea
Cheryl Christiana Christina Christine Cindy Claire Clara Claudia Colleen Connie Constance
Consuelo Cora Courtney Cristina Crystal Cynthia Daisy Dalia Dana Daniela Danielle Daria Dawn
Deanna Debbie Deborah Debra Denise Diana Diane Dianne Dilma Dina Dolores Donna Dora Doris Dorothy
Edith Eileen Elaine Eleanor Elena Elisabeth Elise Eliza Elizabeth Ella Ellen Elsa Emily Emma
Erica Erika Erin Ester Esther Eva Eve Evelyn Fatima Fatou Faye Federica Felicity Fiona Florence
Frances Francesca Gabriela Gabriella Gail Georgia Geraldine Gertrude Gina Ginny Giorgia Gloria
Grace Greta Gretchen Gwen Gwendolyn Hannah Harriet Hazel Heather Heidi Helen Helena Helene Helga
Hilary Hillary Hilda Holly Ida Inga Ingrid Irene Irina Iris Isabel Isabella Ivanka Jacinda Jackie
Jacqueline Jana Jane Janet Janice Jasmine Jeanne Jeannie Jen Jenna Jennifer Jenny Jessica Jill
Joan Joanna Joanne Jocelyn Josephine Joy Joyce Juanita Judith Judy Julia Juliana Julie June
Justine Kamala Karen Karin Kate Katerina Katharine Katherine Kathleen Kathryn Kathy Katie Katrina
Katya Kellyanne Kerry Kim Kimberly Kirsten Kristen Kristina Kristin Lara Latifa Laura Lauren
Leila Lena Leslie Leticia Lillian Lily Linda Lisa Liz Liza Lois Lorena Loretta Lorraine Louise
Lucia Lucy Luisa Lydia Lynn Mabel Madeleine Madison Maggie Maia Malala Mandy Marcia Margaret
Margarita Maria Marian Marianne Marie Marilyn Marina Marine Marion Marjorie Marlene Marsha Martha
Mary Maryam Maureen Megan Mei Melania Melanie Melinda Melissa Mercedes Meredith Mette Mia
Michaela Michele Michelle Mimi Miranda Miriam Moira Molly Mona Monica Muriel Myrna Nadia Nan
Nancy Naomi Natalia Natalie Natasha Nicola Nicole Nikki Nina Nora Norma Octavia Olga Olive Olivia
Oprah Paige Pam Pamela Patricia Patty Paula Pauline Peggy Penelope Penny Petra Phyllis Priscilla
Priya Rachel Ramona Raquel Rebecca Regina Renee Rhoda Rhonda Rita Roberta Rosa Rosalind Rose
Rosemary Ruth Sabina Sabrina Sadia Sally Samantha Sandra Sara Sarah Saskia Shannon Sharon Sheila
Shelley Sherry Shirley Silvia Simone Sofia Sonia Sonya Sophia Sophie Stacey Stacy Stella
Stephanie Susan Susana Susanna Suzanne Svetlana Sylvia Tamara Tania Tanya Tara Tatiana Teresa
Tess Theresa Tiffany Tina Tracy Tulsi Ursula Valentina Valerie Vanessa Vera Veronica Victoria
Viola Violet Virginia Vivian Wanda Wendy Whitney Whoopi Wilma Winnie Xiomara Yasmin Yolanda Yulia
Yvette Yvonne Zainab Zoe
"""

_GENDERS: dict[str, Gender] = {
    **dict.fromkeys(_MALE.casefold().split(), "male"),
    **dict.fromkeys(_FEMALE.casefold().split(), "female"),
}


def gender_of_given_name(word: str) -> Gender | None:
    """The gender of most bearers of a given name; None for an unknown or shared one."""
    return _GENDERS.get(word.casefold())


def is_given_name(word: str) -> bool:
    return word.casefold() in _GENDERS


_SHORT_FORMS = """
Abe:Abraham Al:Albert Alex:Alexander Andy:Andrew Ben:Benjamin Bernie:Bernard Bill:William
Billy:William Bob:Robert Bobby:Robert Chris:Christopher Chuck:Charles Dan:Daniel Dave:David
Dick:Richard Don:Donald Ed:Edward Fred:Frederick Greg:Gregory Jack:John Jeb:John Jeff:Jeffrey
Jim:James Jimmy:James Joe:Joseph Ken:Kenneth Larry:Lawrence Liz:Elizabeth Maggie:Margaret
Matt:Matthew Mike:Michael Mitt:Willard Nick:Nicholas Pat:Patrick Peggy:Margaret Rick:Richard
Rob:Robert Ron:Ronald Rudy:Rudolph Sam:Samuel Steve:Stephen Ted:Edward Tim:Timothy Tom:Thomas
Tony:Anthony Will:William
"""
_FORMAL = dict(pair.casefold().split(":") for pair in _SHORT_FORMS.split())


def formal(given: str) -> str:
    """The full form of a short given name, in lower case: "bill" and "William" are "william"."""
    low = given.casefold().rstrip(".")
    return _FORMAL.get(low, low)
